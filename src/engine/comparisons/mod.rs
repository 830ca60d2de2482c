//! Which claims answer one question, and whether their answers agree.
