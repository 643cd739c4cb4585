//! What many formats share: bytes that stand for one of a list, and sets of bits.

/// An enum whose variants each have a byte on the wire and a name in JSON.
macro_rules! codes {
    (
        $(#[$meta:meta])*
        $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $code:literal, $label:literal;)* }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
        pub enum $name {
            $($(#[$variant_meta])* $variant,)*
        }

        impl $name {
            /// Every one of them, in the order of the codes.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// What a byte stands for; `None` where it is reserved.
            pub const fn from_code(code: u8) -> Option<Self> {
                match code {
                    $($code => Some(Self::$variant),)*
                    _ => None,
                }
            }

            /// The byte on the wire.
            pub const fn code(self) -> u8 {
                match self {
                    $(Self::$variant => $code,)*
                }
            }

            /// The name in JSON.
            pub const fn label(self) -> &'static str {
                match self {
                    $(Self::$variant => $label,)*
                }
            }
        }
    };
}

/// A set of features, one per bit. Bits without a name are kept, so that a feature of a later
/// revision survives a round trip.
macro_rules! bit_set {
    (
        $(#[$meta:meta])*
        $name:ident($bits:ty) { $($flag:ident = $bit:literal, $label:literal;)* }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Default, Eq, PartialEq)]
        pub struct $name($bits);

        impl $name {
            $(
                #[doc = concat!("Bit ", $bit, ": `", $label, "`.")]
                pub const $flag: Self = Self(1 << $bit);
            )*

            /// A set of exactly these bits.
            pub const fn from_bits(bits: $bits) -> Self {
                Self(bits)
            }

            /// The bits as sent.
            pub const fn bits(self) -> $bits {
                self.0
            }

            /// Whether all features of `other` are in this set.
            pub const fn contains(self, other: Self) -> bool {
                self.0 & other.0 == other.0
            }

            /// The name in JSON of each feature, lowest bit first, and whether it is in this set.
            pub fn named(self) -> impl Iterator<Item = (&'static str, bool)> {
                [$(($label, self.contains(Self::$flag)),)*].into_iter()
            }
        }

        impl std::ops::BitOr for $name {
            type Output = Self;

            fn bitor(self, other: Self) -> Self {
                Self(self.0 | other.0)
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, concat!(stringify!($name), "({:#b})"), self.0)
            }
        }
    };
}

pub(super) use {bit_set, codes};

#[cfg(test)]
mod tests {
    use super::super::{CscFeature, TrainingPhase};

    #[test]
    fn a_code_leads_to_its_meaning_and_back() {
        for &phase in TrainingPhase::ALL {
            assert_eq!(TrainingPhase::from_code(phase.code()), Some(phase));
        }
        assert_eq!(TrainingPhase::from_code(0x10), None);
        assert_eq!(TrainingPhase::CoolDown.label(), "cool_down");
    }

    #[test]
    fn bits_without_a_name_are_kept() {
        let features = CscFeature::from_bits(0b1000_0010);
        assert!(features.contains(CscFeature::CRANK_REVOLUTIONS));
        assert!(!features.contains(CscFeature::CRANK_REVOLUTIONS | CscFeature::WHEEL_REVOLUTIONS));
        assert_eq!(features.bits(), 0b1000_0010);
        assert_eq!(format!("{features:?}"), "CscFeature(0b10000010)");
        assert!(features.named().eq([
            ("wheel_revolutions", false),
            ("crank_revolutions", true),
            ("multiple_locations", false),
        ]));
    }
}
