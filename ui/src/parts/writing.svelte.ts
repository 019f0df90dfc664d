/** Whether whoever opened the book may change its records. Refusing is Rust's; this keeps offers off the screen. */
export const writing = $state<{ allowed: boolean }>({ allowed: true });
