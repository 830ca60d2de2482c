//! The names of what can be observed of two claims; each has a learnt weight (`weights`).

/// An observation with how strong it is, in thousandths; what simply holds has a thousand.
pub type Evidence = (Observation, i32);

macro_rules! observations {
    ($($(#[doc = $doc:literal])+ $name:ident,)+) => {
        /// Something observed of a pair of claims.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Observation {
            $($(#[doc = $doc])+ $name,)+
        }

        impl Observation {
            /// All of them, in order.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// Its name, as the table of weights has it.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$name => stringify!($name),)+
                }
            }
        }
    };
}

observations! {
    /// The rules by which claims are asked the same say that these are.
    RuledSame,
    /// They leave it open.
    RuledOpen,
    /// Both say what happened, and it is the same.
    EventSame,
    /// Both say what happened, and it differs.
    EventDiffers,
    /// Only one says what happened.
    EventOfOne,
    /// Both say what is counted, and it is the same.
    ThingSame,
    /// One noun can stand for the other: people, who are soldiers.
    ThingWider,
    /// Both say what is counted, and it differs.
    ThingDiffers,
    /// Only one says what is counted.
    ThingOfOne,
    /// The same thing happened to the same.
    EventAndThingSame,
    /// The people counted are of one country.
    OriginSame,
    /// They are of different countries.
    OriginDiffers,
    /// Only one says of which country.
    OriginOfOne,
    /// They hold for the same place.
    PlaceSame,
    /// They hold for different places.
    PlaceDiffers,
    /// Only one says for which place, and the other's sentence names it.
    PlaceNear,
    /// Only one says for which place.
    PlaceOfOne,
    /// Their sentences name a place in common.
    PlacesShared,
    /// Both sentences name places, and none in common.
    PlacesApart,
    /// Both count a part of a whole.
    PartBoth,
    /// Only one counts a part of a whole.
    PartOfOne,
    /// Both hold for the same rate or period.
    RateSame,
    /// They hold for different rates or periods, or only one does.
    RateDiffers,
    /// Both are the same part of a change.
    ChangeSame,
    /// One is how much something changed by, the other is not.
    ChangeByOfOne,
    /// They are different parts of a change.
    ChangeDiffers,
    /// They are of the same year.
    YearSame,
    /// They are of different years.
    YearDiffers,
    /// Only one names a year, which is not the other's year of publication.
    YearOfOne,
    /// The same words tell both from what else their noun could count.
    ContrastSame,
    /// Different words do.
    ContrastDiffers,
    /// Words tell only one of them.
    ContrastOfOne,
    /// They say different days or hours of when they are.
    MomentDiffers,
    /// One tells of what may be.
    SupposedOfOne,
    /// Both do.
    SupposedBoth,
    /// One or both leave out a scale or currency that stands before.
    Completed,
    /// How alike the words near them are.
    Near,
    /// Whether any is shared.
    NearAny,
    /// How alike the words beside their figures are.
    Beside,
    /// Whether any is shared.
    BesideAny,
    /// How alike the words for what they count are.
    Noun,
    /// How alike the words after their figures are.
    After,
    /// How alike the words close to them are, the closer the more.
    Close,
    /// The same over their whole sentences.
    Wide,
    /// How alike their sentences are.
    Sentence,
    /// Whether their sentences share any word.
    SentenceAny,
    /// How alike the sentence of each is to the one before the other's.
    Before,
    /// How much the words weigh that their sentences share.
    SharedInSentence,
    /// How much the words weigh that are near both.
    SharedNear,
    /// Of the words of one that the other's article has, how many stand in the other's sentence; the
    /// mean of both ways.
    Contained,
    /// The lesser of both ways.
    ContainedLeast,
    /// Next to none do, in one of the ways.
    ContainedNone,
    /// The other article has no word of one's sentence.
    ContainedUnknown,
    /// The same word comes next after both figures.
    NextSame,
    /// Another does.
    NextDiffers,
    /// Their sentences name the same.
    NamesShared,
    /// Both sentences have names, and share none.
    NamesApart,
    /// Their sentences have another figure in common.
    FiguresShared,
    /// They are in different languages.
    LanguageDiffers,
    /// They stand in one article.
    ArticleSame,
    /// They stand in one article, which says that one is put in place of the other.
    Disputed,
    /// They are bare counts.
    IsCount,
    /// They are shares.
    IsShare,
    /// They are money.
    IsMoney,
    /// They are lengths of time.
    IsDuration,
    /// They are lengths.
    IsLength,
    /// They are areas.
    IsArea,
    /// They are other measures.
    IsMeasure,
    /// They are dates.
    IsDate,
    /// They are times of the day.
    IsTime,
    /// A noun for money may mean the other's currency.
    UnitMeant,
    /// One leaves out the other's unit.
    UnitLeftOut,
    /// They say the same number, of one digit that counts.
    Same1,
    /// Of two digits that count.
    Same2,
    /// Of three.
    Same3,
    /// Of four or more.
    Same4,
    /// They say the same day or time.
    SameMoment,
    /// They say the same share.
    SameShare,
    /// They say the same sum.
    SameMoney,
    /// Some value fits both, and they are not the same.
    Fits,
    /// The same, and they are less than a fifth apart.
    FitsNear,
    /// The same, and they are more than three times apart.
    FitsFar,
    /// How close the lesser number comes to the greater: the square of their ratio.
    Ratio,
    /// They are less than a fiftieth apart.
    Within2,
    /// Less than a fifth.
    Within20,
    /// No value fits both, and they are less than a twentieth apart.
    Within5,
    /// The same, and less than a half.
    Within50,
    /// How many times the greater is the lesser where no value fits both, as a logarithm.
    Times,
    /// No value fits both, and the less precise of them has one digit that counts.
    Least1,
    /// It has two.
    Least2,
    /// It has three.
    Least3,
    /// It has four or more.
    Least4,
    /// No value fits both, and the more precise of them has one digit that counts.
    Most1,
    /// It has two.
    Most2,
    /// It has three.
    Most3,
    /// It has four or more.
    Most4,
    /// More than three times.
    Beyond3,
    /// More than ten times.
    Beyond10,
    /// Days or times that exclude each other.
    MomentsApart,
    /// Shares that do.
    SharesApart,
    /// Both stand among the first sentences of their articles.
    OpeningBoth,
    /// Only one does.
    OpeningOfOne,
    /// Both are the first of their kind in their articles.
    FirstOfKind,
    /// Only one is.
    FirstOfKindOne,
    /// They say the same happened to the same, and both are the first to in their articles.
    FirstOfFrame,
    /// Only one is.
    FirstOfFrameOne,
    /// They say the same happened to the same, and no other claim of either article does.
    SoleFrame,
    /// No other claim of either article is in their unit.
    SoleUnit,
    /// How many claims of their articles are of their kind, as a logarithm.
    Rivals,
    /// How few claims of the story are in their unit.
    UnitRare,
    /// Both say whose number it is.
    AttributedBoth,
    /// Only one does.
    AttributedOfOne,
    /// They say the same number of one digit, and neither what happened nor what is counted is the
    /// same.
    SmallUntied,
    /// Some value fits both counts, and neither what happened nor what is counted is the same.
    FitsUntied,
    /// They say the same day or time, and not of what.
    MomentUntied,
    /// Each is what in the other's article is most like it.
    BestOfBoth,
    /// Only one is what in the other's article is most like it.
    BestOfOne,
    /// By how much they are more alike than either is with anything else in the other's article.
    Lead,
    /// By how much less than the best.
    Lag,
    /// How alike they are, all in all.
    Likeness,
    /// How sure their answering one question was at first sight.
    FirstScore,
    /// How sure it is that a claim of a third article goes with both.
    Support,
    /// One does, more likely than not.
    SupportSure,
    /// How sure it is that claims beside them in their sentences go with each other.
    Neighbours,
    /// Some do, more likely than not.
    NeighboursSure,
    /// The same of claims that both stand before, or both after them.
    NeighboursInOrder,
    /// Some do, more likely than not.
    NeighboursInOrderSure,
    /// How sure it is that either goes with something else in the other's article.
    Rival,
    /// How much surer they were than that.
    LeadOfRival,
    /// They were at least as sure.
    NoRival,
}
