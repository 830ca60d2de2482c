//! What is counted in the news.

/// What is counted, or what a dated event is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Thing {
    /// People, with nothing more said of them.
    Person,
    /// Soldiers, troops.
    Soldier,
    /// Those who fight or attack and are of no army: gunmen, militants, terrorists.
    Militant,
    /// Civilians.
    Civilian,
    /// Children and minors.
    Child,
    /// Women.
    Woman,
    /// Migrants, refugees.
    Migrant,
    /// Those on board who are not crew.
    Passenger,
    /// The crew.
    Crew,
    /// Rescuers, firefighters.
    Rescuer,
    /// Those who work somewhere.
    Worker,
    /// Those who protest.
    Demonstrator,
    /// Those who watch or listen.
    Spectator,
    /// Officers of the police.
    Police,
    /// Those in prison or held captive.
    Prisoner,
    /// Hostages.
    Hostage,
    /// Students.
    Student,
    /// Children at school.
    Pupil,
    /// Teachers.
    Teacher,
    /// Doctors.
    Doctor,
    /// Nurses.
    Nurse,
    /// Patients.
    Patient,
    /// Those who travel for pleasure.
    Tourist,
    /// Reporters.
    Journalist,
    /// Farmers.
    Farmer,
    /// Athletes.
    Athlete,
    /// Those who buy.
    Customer,
    /// Those who stand for election.
    Candidate,
    /// Members of a parliament.
    Lawmaker,
    /// Families and households.
    Household,
    /// Houses and buildings.
    Building,
    /// Flats.
    Flat,
    /// Schools.
    School,
    /// Hospitals.
    Hospital,
    /// Beds for patients or guests.
    Bed,
    /// Shops.
    Shop,
    /// Bridges.
    Bridge,
    /// Firms.
    Company,
    /// Villages and towns.
    Village,
    /// Towns and villages as bodies with a mayor.
    Municipality,
    /// Provinces.
    Province,
    /// Regions.
    Region,
    /// Countries.
    Country,
    /// Vehicles of any kind.
    Vehicle,
    /// Cars.
    Car,
    /// Lorries.
    Lorry,
    /// Buses.
    Bus,
    /// Trains.
    Train,
    /// Ships.
    Ship,
    /// Boats.
    Boat,
    /// Aeroplanes.
    Aircraft,
    /// Helicopters.
    Helicopter,
    /// Fighter planes.
    Jet,
    /// Journeys by air.
    Flight,
    /// Journeys as they set out, by air or rail.
    Departure,
    /// Journeys, matches or shows that were called off.
    Cancellation,
    /// Aircraft without a pilot.
    Drone,
    /// Missiles.
    Missile,
    /// Tanks.
    Tank,
    /// Satellites.
    Satellite,
    /// Votes cast.
    Vote,
    /// Seats in an assembly.
    Seat,
    /// Jobs.
    Job,
    /// Tickets.
    Ticket,
    /// Those who came, each time they did.
    Attendance,
    /// Those let in, each time they were.
    Entry,
    /// What a court found of each of those on trial.
    Verdict,
    /// Places to vote at.
    PollingStation,
    /// Doses of a vaccine or drug.
    Dose,
    /// Cases of a disease.
    Case,
    /// Tests for a disease.
    Test,
    /// Signatures.
    Signature,
    /// Goals scored.
    Goal,
    /// Matches played.
    Match,
    /// Trees.
    Tree,
    /// Animals.
    Animal,
    /// Fires.
    Fire,
    /// Treaties, pacts, deals.
    Agreement,
    /// Attacks, offensives, invasions.
    Offensive,
    /// The sending of troops, and their presence.
    Deployment,
    /// Earth tremors.
    Tremor,
}

impl Thing {
    /// Whether so many of them took part, were there or exist, which later news does not change.
    #[must_use]
    pub const fn stands_still(self) -> bool {
        matches!(
            self,
            Thing::Spectator
                | Thing::Demonstrator
                | Thing::Passenger
                | Thing::Crew
                | Thing::Seat
                | Thing::Country
        )
    }

    /// Whether it counts human beings, whom "persons" or "victims" may name as well.
    #[must_use]
    pub const fn is_human(self) -> bool {
        matches!(
            self,
            Thing::Person
                | Thing::Soldier
                | Thing::Militant
                | Thing::Civilian
                | Thing::Child
                | Thing::Woman
                | Thing::Migrant
                | Thing::Passenger
                | Thing::Crew
                | Thing::Rescuer
                | Thing::Worker
                | Thing::Demonstrator
                | Thing::Spectator
                | Thing::Police
                | Thing::Prisoner
                | Thing::Hostage
                | Thing::Student
                | Thing::Pupil
                | Thing::Teacher
                | Thing::Doctor
                | Thing::Nurse
                | Thing::Patient
                | Thing::Tourist
                | Thing::Journalist
                | Thing::Farmer
                | Thing::Athlete
                | Thing::Customer
                | Thing::Candidate
                | Thing::Lawmaker
        )
    }
}
