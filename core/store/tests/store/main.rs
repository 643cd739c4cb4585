//! The store as its users see it: folders, files and what is in them afterwards.

mod damage;
mod imports;
mod keys;
mod runs;
mod support;
