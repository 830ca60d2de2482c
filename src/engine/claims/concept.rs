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
    /// Were arrested, held or taken into custody.
    Arrest,
    /// Were stopped by the police, which need not end in an arrest.
    Detain,
    /// Are suspected or charged by a prosecutor.
    Accuse,
    /// Were found guilty.
    Convict,
    /// Were taken to hospital.
    Hospitalise,
    /// Were infected or fell ill.
    Infect,
    /// Were vaccinated.
    Vaccinate,
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
                | Event::Arrest
                | Event::Detain
                | Event::Hospitalise
                | Event::Infect
                | Event::Vaccinate
                | Event::Send
                | Event::Destroy
                | Event::Damage
                | Event::Burn
                | Event::Donate
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
    /// Houses and buildings.
    Building,
    /// Villages and towns.
    Village,
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
        !matches!(
            self,
            Thing::Building
                | Thing::Village
                | Thing::Agreement
                | Thing::Offensive
                | Thing::Deployment
                | Thing::Tremor
        )
    }
}
