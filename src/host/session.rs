//! What the reader says to its host page, and when.

use super::wire::FromReader;

/// The conversation with a host page: each height is said once, and again when asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Session {
    said: Option<u32>,
}

impl Session {
    /// The reader's content has this height now, in CSS pixels. A hidden frame reports zero, which
    /// is nothing to tell.
    #[must_use]
    pub fn measured(self, height: u32) -> (Self, Option<FromReader>) {
        if height == 0 || self.said == Some(height) {
            return (self, None);
        }
        (Self { said: Some(height) }, Some(FromReader::Height { height }))
    }

    /// The host asks for what was said last.
    #[must_use]
    pub fn asked(self) -> Option<FromReader> {
        self.said.map(|height| FromReader::Height { height })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_height_is_said_once_and_again_when_asked() {
        let (session, message) = Session::default().measured(0);
        assert_eq!((message, session.asked()), (None, None));
        let (session, message) = session.measured(500);
        assert_eq!(message, Some(FromReader::Height { height: 500 }));
        let (session, message) = session.measured(500);
        assert_eq!(message, None);
        assert_eq!(session.asked(), Some(FromReader::Height { height: 500 }));
        assert_eq!(session.measured(640).1, Some(FromReader::Height { height: 640 }));
    }
}
