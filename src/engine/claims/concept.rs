//! The language-neutral concepts that claims are made of.
//!
//! Rules of comparison see these and never a word, so an Italian and an English article compare
//! as two Italian ones do. What no list foresees keeps its own stem and compares with itself.

/// What happened to the things counted, or what they did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Event {
    /// Died or were killed.
    Die,
    /// Were wounded.
    Injure,
    /// Cannot be found.
    GoMissing,
    /// Came through alive.
    Survive,
    /// Were pulled out or brought to safety.
    Rescue,
    /// Had to leave home.
    Displace,
    /// Ran away, mostly abroad.
    Flee,
    /// Were arrested, held or taken into custody.
    Arrest,
    /// Were stopped by the police, which need not end in an arrest.
    Detain,
    /// Are suspected or charged by a prosecutor.
    Accuse,
    /// Were found guilty.
    Convict,
    /// Were found not guilty.
    Acquit,
    /// Were set free.
    Release,
    /// Were taken to hospital.
    Hospitalise,
    /// Were infected or fell ill.
    Infect,
    /// Got well again.
    Recover,
    /// Were vaccinated.
    Vaccinate,
    /// Were enlisted or hired.
    Recruit,
    /// Were sent, posted or deployed.
    Send,
    /// Were on board.
    Board,
    /// Came, attended, took part.
    Attend,
    /// Went out on the streets.
    Protest,
    /// Lost their work or are to lose it.
    Dismiss,
    /// Were called off.
    Cancel,
    /// Were destroyed.
    Destroy,
    /// Were damaged, and still stand.
    Damage,
    /// Burnt.
    Burn,
    /// Were taken or conquered.
    Capture,
    /// Were confiscated.
    Seize,
    /// Were set aside or granted.
    Allot,
    /// Were given by donors.
    Donate,
    /// Was signed or agreed.
    Sign,
    /// Was ratified.
    Ratify,
    /// Was confirmed or acknowledged.
    Confirm,
    /// Was opened for use.
    Inaugurate,
    /// Attacked, invaded, struck.
    Attack,
    /// Went away from where they fought.
    Withdraw,
}

impl Event {
    /// Whether its count grows while news comes in, so that a later and larger figure updates an
    /// earlier one instead of contradicting it.
    #[must_use]
    pub const fn is_running(self) -> bool {
        matches!(
            self,
            Event::Die
                | Event::Injure
                | Event::GoMissing
                | Event::Rescue
                | Event::Displace
                | Event::Flee
                | Event::Arrest
                | Event::Detain
                | Event::Release
                | Event::Hospitalise
                | Event::Infect
                | Event::Recover
                | Event::Vaccinate
                | Event::Send
                | Event::Cancel
                | Event::Destroy
                | Event::Damage
                | Event::Burn
                | Event::Donate
        )
    }

    /// Whether it is done to people and to nothing else, so that "killing 42" needs no noun.
    #[must_use]
    pub const fn befalls_people(self) -> bool {
        matches!(
            self,
            Event::Die
                | Event::Injure
                | Event::Rescue
                | Event::Displace
                | Event::Arrest
                | Event::Detain
                | Event::Convict
                | Event::Acquit
                | Event::Hospitalise
                | Event::Infect
                | Event::Dismiss
        )
    }

    /// Whether it happens once, so that the day of one account can be held against another's.
    #[must_use]
    pub const fn has_one_day(self) -> bool {
        matches!(
            self,
            Event::Sign
                | Event::Ratify
                | Event::Confirm
                | Event::Inaugurate
                | Event::Attack
                | Event::Withdraw
        )
    }
}

/// What is counted, or what a dated event is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Thing {
    /// People, with nothing more said of them.
    Person,
    /// Soldiers, troops.
    Soldier,
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
    /// Journeys by air.
    Flight,
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
    /// Whether it counts human beings, whom "persons" or "victims" may name as well.
    #[must_use]
    pub const fn is_human(self) -> bool {
        matches!(
            self,
            Thing::Person
                | Thing::Soldier
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
