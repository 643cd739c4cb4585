//! Red flags: what needs a professional, with fixed words, above everything else.
