//! The sealed year as a bag: written, read back, altered in every way, and given by somebody who means harm.

mod dice;
mod outside;
mod reading;
mod sample;
mod writing;
