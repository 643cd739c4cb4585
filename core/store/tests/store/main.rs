//! The store as its users see it: folders, files and what is in them afterwards.

mod damage;
mod keys;
mod support;
