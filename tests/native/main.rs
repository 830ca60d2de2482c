//! What the parts do together: the analysis against its gold, the command line, the page, the
//! rendered application, the engine on odd input, and the order of the house.

mod command_line;
mod engine;
mod gold;
mod markup;
mod page;
mod render;
mod score;
mod support;
mod tidy;
