//! Starting a clerk, listening to it, and having another look what it left.

use std::{
    io::{BufRead, BufReader, Lines, Read, Write},
    path::{Path, PathBuf},
    process::{Child, ChildStdout, Command, ExitStatus, Stdio},
};

use crate::{
    desk::Desk,
    workload::{Workload, named},
};

/// What a clerk said, and how it ended.
#[derive(Debug)]
pub struct Ended {
    /// The steps that it said were done.
    pub done: Vec<String>,
    /// What it said was refused: the code, and the facts.
    pub refused: Vec<String>,
    /// What it said was wrong.
    pub wrong: Vec<String>,
    /// The answer of the process.
    pub status: ExitStatus,
    /// What it wrote to the standard error: a panic.
    pub complaint: String,
}

/// A library that the clerk is started with, and its settings.
#[derive(Clone, Debug)]
pub struct Shim {
    library: &'static str,
    settings: Vec<(&'static str, String)>,
}

impl Shim {
    /// Records in `log` all that reaches the disk.
    #[must_use]
    pub fn recorder(log: &Path) -> Self {
        Self { library: env!("SHIM_RECORDER"), settings: vec![("FAULTS_LOG", log.display().to_string())] }
    }

    /// Fails as its settings say (native/failing.c), and says in `log` what failed.
    #[must_use]
    pub fn failing(log: &Path) -> Self {
        Self { library: env!("SHIM_FAILING"), settings: vec![("FAULTS_LOG", log.display().to_string())] }
    }

    /// Syncs nothing, and fails nothing: for work of which nobody tests whether it lasts.
    #[must_use]
    pub fn hasty() -> Self {
        Self { library: env!("SHIM_FAILING"), settings: vec![] }
    }

    /// With one more setting.
    #[must_use]
    pub fn set(mut self, name: &'static str, value: impl ToString) -> Self {
        self.settings.push((name, value.to_string()));
        self
    }

    fn put_under(&self, command: &mut Command, desk: &Desk) {
        command.env("LD_PRELOAD", self.library).env("FAULTS_DIR", desk.path());
        command.envs(self.settings.iter().map(|(name, value)| (name, value)));
    }
}

/// Who starts clerks: knows where their program is.
#[derive(Debug)]
pub struct Office {
    program: PathBuf,
    workload: String,
}

impl Office {
    /// Clerks of `program` that do this workload.
    #[must_use]
    pub fn of(program: &str, workload: &str) -> Self {
        Self { program: program.into(), workload: workload.to_owned() }
    }

    /// What they do.
    ///
    /// # Panics
    /// When there is no such workload.
    #[must_use]
    pub fn workload(&self) -> Box<dyn Workload> {
        named(&self.workload).unwrap()
    }

    /// A desk laid out for the workload.
    ///
    /// # Panics
    /// When it cannot be.
    #[must_use]
    pub fn prepare(&self) -> Desk {
        let desk = Desk::empty();
        let ended = Running::start(self.command(&["prepare", &self.workload], &desk)).to_the_end("");
        assert!(ended.status.success(), "the desk cannot be laid out: {ended:?}");
        desk
    }

    /// A clerk who begins the work.
    #[must_use]
    pub fn start(&self, desk: &Desk, steps: u32, shim: Option<&Shim>) -> Running {
        let mut command = self.command(&["run", &self.workload], desk);
        command.arg(steps.to_string());
        if let Some(shim) = shim {
            shim.put_under(&mut command, desk);
        }
        Running::start(command)
    }

    /// A clerk who has the book open until let go.
    #[must_use]
    pub fn hold(&self, desk: &Desk) -> Running {
        Running::start(self.command(&["hold"], desk))
    }

    /// What is wrong with a desk on which all this was done; `None` when nothing is.
    #[must_use]
    pub fn wrong_with(&self, desk: &Desk, done: &[String]) -> Option<String> {
        let told: String = done.iter().map(|line| format!("{line}\n")).collect();
        let mut command = self.command(&["verify", &self.workload], desk);
        Shim::hasty().put_under(&mut command, desk);
        let ended = Running::start(command).to_the_end(&told);
        (!ended.status.success()).then(|| format!("{} {}", ended.wrong.join("; "), ended.complaint))
    }

    fn command(&self, words: &[&str], desk: &Desk) -> Command {
        let mut command = Command::new(&self.program);
        command.args(words).arg(desk.path());
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }
}

/// A clerk at work.
#[derive(Debug)]
pub struct Running {
    child: Child,
    lines: Lines<BufReader<ChildStdout>>,
    said: Vec<String>,
}

impl Running {
    fn start(mut command: Command) -> Self {
        let mut child = command.spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        Self { child, lines, said: Vec::new() }
    }

    /// Listens until so many lines were said; `false` when the clerk ended before.
    #[must_use]
    pub fn has_said(&mut self, lines: usize) -> bool {
        while self.said.len() < lines {
            match self.lines.next() {
                Some(Ok(line)) => self.said.push(line),
                _ => return false,
            }
        }
        true
    }

    /// Ends the clerk, who has no say in it.
    ///
    /// # Panics
    /// When the system refuses.
    #[must_use]
    pub fn killed(mut self) -> Ended {
        self.child.kill().unwrap();
        self.to_the_end("")
    }

    /// Tells the clerk something and listens to the end.
    ///
    /// # Panics
    /// When the system refuses.
    #[must_use]
    pub fn to_the_end(mut self, told: &str) -> Ended {
        // A clerk who does not listen has closed the pipe already.
        let _ = self.child.stdin.take().unwrap().write_all(told.as_bytes());
        while self.has_said(self.said.len() + 1) {}
        let mut complaint = String::new();
        self.child.stderr.take().unwrap().read_to_string(&mut complaint).unwrap();
        let status = self.child.wait().unwrap();
        let of =
            |kind: &str| self.said.iter().filter_map(|line| Some(line.strip_prefix(kind)?.trim().to_owned())).collect();
        Ended { done: of("done "), refused: of("refused "), wrong: of("wrong "), status, complaint }
    }
}
