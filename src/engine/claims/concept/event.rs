//! What happens in the news.

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
                | Event::Survive
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
                | Event::Confirm
        )
    }

    /// Whether its count tells how it stands, and so may fall as well as grow: those in hospital, and
    /// not all who ever were.
    #[must_use]
    pub const fn may_fall(self) -> bool {
        matches!(self, Event::GoMissing | Event::Displace | Event::Hospitalise)
    }

    /// Whether it is done to things, which may be measured.
    #[must_use]
    pub const fn is_of_things(self) -> bool {
        matches!(
            self,
            Event::Destroy
                | Event::Damage
                | Event::Burn
                | Event::Capture
                | Event::Seize
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

    /// Whether it tells what became of what is counted, or what that did: "before the invasion" there
    /// were 80,000 inhabitants, of whom it says nothing.
    #[must_use]
    pub const fn is_of_counts(self) -> bool {
        !matches!(self, Event::Attack)
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
