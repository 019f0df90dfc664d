//! Closed lists of words, each with the stable code under which it is stored and sent.

/// A value out of a closed list; the code is what tables, journal and bridge hold.
pub trait Code: Copy + Sized + 'static {
    /// Every value, in the order in which a screen lists them.
    const ALL: &'static [Self];

    /// The stable code.
    fn code(self) -> &'static str;

    /// The value of a code; `None` for a code that this version does not know.
    fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|value| value.code() == code)
    }
}

/// Declares an enum with its codes.
#[macro_export]
macro_rules! codes {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$vmeta:meta])* $variant:ident = $code:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vmeta])* $variant,)+ }

        impl $crate::code::Code for $name {
            const ALL: &'static [Self] = &[$(Self::$variant,)+];
            fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)+ }
            }
        }
    };
}
