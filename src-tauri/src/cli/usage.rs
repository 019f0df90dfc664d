//! The command line's own help, and what it says when it is used in another way: in Vietnamese, every word of it.

use clap::{
    Arg, ArgAction, Command, CommandFactory, Error,
    error::{ContextKind, ContextValue, ErrorKind},
};

use super::args::Args;

const TEMPLATE: &str = "{about-with-newline}\nCách dùng: {usage}\n\n{all-args}{after-help}";
const OPTIONS: &str = "Tùy chọn";
const HELP: &str = "In hướng dẫn này";

/// All commands.
pub(super) fn commands() -> Command {
    let version = Arg::new("version").short('V').long("version").action(ArgAction::Version).help("In phiên bản");
    let mut root = in_words(Args::command().disable_version_flag(true).arg(version));
    root.build();
    with_usage(root)
}

fn in_words(command: Command) -> Command {
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help).help(HELP);
    command
        .subcommand_help_heading("Lệnh")
        .help_template(TEMPLATE)
        .subcommand_value_name("LỆNH")
        .disable_help_flag(true)
        .arg(help)
        .mut_args(told)
        .mut_subcommands(in_words)
}

/// An argument under its heading, with what it takes.
fn told(arg: Arg) -> Arg {
    let heading = if arg.is_positional() { "Tham số" } else { OPTIONS };
    let arg = arg.help_heading(heading);
    let values: Vec<String> = arg.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
    if values.is_empty() || !arg.get_action().takes_values() {
        return arg;
    }
    let usual = arg.get_default_values().first().map(|value| format!("; không nêu thì {}", value.display()));
    let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
    let help = format!("{help} [{}{}]", values.join(", "), usual.unwrap_or_default());
    arg.help(help).hide_possible_values(true).hide_default_value(true)
}

/// The way to use a command, which clap makes when all of them are put together, without its one English word.
fn with_usage(mut command: Command) -> Command {
    let usage = usage(&command.render_usage().to_string()).replace("[OPTIONS]", "[TÙY CHỌN]");
    command.override_usage(usage).mut_subcommands(with_usage)
}

/// What follows the word for it.
fn usage(rendered: &str) -> String {
    rendered.trim().trim_start_matches("Usage:").trim().to_owned()
}

/// Why the command line does not read.
pub(super) fn refusal(error: &Error) -> String {
    let mut lines = vec![what_is_wrong(error)];
    let meant = words(error.get(ContextKind::SuggestedSubcommand).or(error.get(ContextKind::SuggestedArg)));
    if !meant.is_empty() {
        lines.push(format!("Có phải là: {meant}?"));
    }
    let valid = words(error.get(ContextKind::ValidValue));
    if !valid.is_empty() {
        lines.push(format!("Chọn một trong: {valid}."));
    }
    if let Some(ContextValue::StyledStr(rendered)) = error.get(ContextKind::Usage) {
        lines.push(format!("Cách dùng: {}", usage(&rendered.to_string())));
    }
    lines.push("Thêm --help để xem hướng dẫn.".to_owned());
    lines.join("\n")
}

fn what_is_wrong(error: &Error) -> String {
    let named = |kind| words(error.get(kind));
    let (of, value, other) =
        (named(ContextKind::InvalidArg), named(ContextKind::InvalidValue), named(ContextKind::PriorArg));
    let is = |kind| error.kind() == kind;
    if is(ErrorKind::InvalidSubcommand) {
        format!("Không có lệnh “{}”.", named(ContextKind::InvalidSubcommand))
    } else if of.is_empty() {
        "Dòng lệnh không đúng cách dùng.".to_owned()
    } else if is(ErrorKind::UnknownArgument) {
        format!("Không có tùy chọn hay tham số “{of}”.")
    } else if is(ErrorKind::MissingRequiredArgument) {
        format!("Còn thiếu: {of}.")
    } else if is(ErrorKind::ArgumentConflict) && of == other {
        format!("“{of}” chỉ nêu một lần.")
    } else if is(ErrorKind::ArgumentConflict) {
        format!("“{of}” không đi cùng “{other}”.")
    } else if value.is_empty() {
        format!("“{of}” thiếu giá trị hoặc thừa giá trị.")
    } else {
        format!("“{value}” không dùng được cho “{of}”.")
    }
}

/// What clap tells of a line, as one list.
fn words(value: Option<&ContextValue>) -> String {
    match value {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    }
}
