//! Messages to the host page.

use serde::Serialize as _;

use crate::host::wire::FromReader;
use crate::platform::host_port::HostPort;

/// Posts to the parent window. The target is any origin, since the host is unknown: a message
/// carries the reader's size and nothing else.
pub struct WebHostPort;

impl HostPort for WebHostPort {
    fn post(&self, message: &FromReader) {
        let Some(window) = super::window() else { return };
        let Ok(Some(parent)) = window.parent() else { return };
        if parent == window {
            return;
        }
        // Plain objects, as any script on the host page expects them.
        let serializer = serde_wasm_bindgen::Serializer::json_compatible();
        if let Ok(value) = message.serialize(&serializer) {
            let _ = parent.post_message(&value, "*");
        }
    }
}
