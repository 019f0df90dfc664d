/**
 * Whether whoever opened the book may change the records in sight, and in words why not; without words it is their
 * rights. Refusing is Rust's; this keeps offers off the screen.
 */
export const writing = $state<{ allowed: boolean; why: (() => string) | null }>({ allowed: true, why: null });
