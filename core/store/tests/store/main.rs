//! The store as its users see it: folders, files and what is in them afterwards.

#[cfg(test)]
mod archives;
#[cfg(test)]
mod damage;
#[cfg(test)]
mod erasing;
#[cfg(test)]
mod figures;
#[cfg(test)]
mod fixtures;
#[cfg(test)]
mod imports;
#[cfg(test)]
mod journal;
#[cfg(test)]
mod keys;
#[cfg(test)]
mod legs;
#[cfg(test)]
mod runs;
#[cfg(test)]
mod sensors;
#[cfg(test)]
mod support;
#[cfg(test)]
mod versions;
#[cfg(test)]
mod years;
