//! How groups of facts and closed lists of answers are declared.

/// Declares a group of facts: every field defaults to "not asked" and is left out of JSON while it is.
macro_rules! group {
    ($(#[$meta:meta])* $name:ident { $($(#[$field_meta:meta])* $field:ident : $ty:ty,)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
        #[serde(default, deny_unknown_fields)]
        pub struct $name {
            $($(#[$field_meta])* #[serde(skip_serializing_if = "is_default")] pub $field: $ty,)*
        }
    };
}

/// Declares a closed list of answers.
macro_rules! choice {
    ($(#[$meta:meta])* $name:ident { $($(#[$v:meta])* $variant:ident,)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$v])* $variant,)* }
    };
}
