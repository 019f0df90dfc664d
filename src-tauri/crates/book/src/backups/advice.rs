//! Folders in which a book should not lie: a sync program or another computer writes there too.

use std::{
    fs,
    path::{Path, PathBuf},
};

use domain::codes;

codes! {
    /// Why a book should lie elsewhere.
    pub enum Advice {
        /// A sync program owns the folder: it would copy half-written files, and put old ones back.
        Sync = "sync",
        /// The folder lies on another computer: locks and the order of writes cannot be relied on.
        Network = "network",
    }
}

/// What sync programs call their folders; only the beginning of a name counts ("OneDrive - Cơ quan").
const SYNC: [&str; 9] =
    ["onedrive", "dropbox", "google drive", "googledrive", "icloud", "nextcloud", "owncloud", "syncthing", "megasync"];
/// File systems that lie on another computer.
const NETWORK: [&str; 9] = ["nfs", "nfs4", "cifs", "smb3", "smbfs", "sshfs", "fuse.sshfs", "fuse.rclone", "9p"];

/// The advice for a folder, if any.
pub(super) fn of(dir: &Path) -> Option<Advice> {
    let dir = dir.canonicalize().unwrap_or_else(|_| dir.to_owned());
    if is_synced(&dir) {
        Some(Advice::Sync)
    } else if is_remote(&dir) {
        Some(Advice::Network)
    } else {
        None
    }
}

fn is_synced(dir: &Path) -> bool {
    let named = dir.components().any(|part| {
        let name = part.as_os_str().to_string_lossy().to_lowercase();
        SYNC.iter().any(|sync| name.starts_with(sync))
    });
    named || dir.ancestors().any(|above| above.join(".stfolder").exists() || above.join(".dropbox").exists())
}

fn is_remote(dir: &Path) -> bool {
    // Windows tells a mapped drive by its share once the path is made canonical.
    let text = dir.to_string_lossy();
    if text.starts_with(r"\\?\UNC\") || (text.starts_with(r"\\") && !text.starts_with(r"\\?\")) {
        return true;
    }
    fs::read_to_string("/proc/self/mounts").is_ok_and(|mounts| remote_by(&mounts, dir))
}

/// By the system's table of mounts: the longest mount point above the folder decides.
fn remote_by(mounts: &str, dir: &Path) -> bool {
    let line = |line: &str| {
        let mut words = line.split(' ').skip(1);
        Some((PathBuf::from(words.next()?.replace("\\040", " ")), words.next()?.to_owned()))
    };
    let above = mounts.lines().filter_map(line).filter(|(mount, _)| dir.starts_with(mount));
    let nearest = above.max_by_key(|(mount, _)| mount.components().count());
    nearest.is_some_and(|(_, kind)| NETWORK.contains(&kind.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_of_sync_programs_are_known_by_their_names() {
        for dir in ["/srv/so/Dropbox/Sổ", "/srv/so/OneDrive - Cơ quan/Sổ Chi bộ", "/srv/so/Google Drive/x"] {
            assert_eq!(of(Path::new(dir)), Some(Advice::Sync), "{dir}");
        }
        assert_eq!(of(Path::new("/srv/so/Tài liệu/Sổ Chi bộ")), None);
    }

    #[test]
    fn a_network_share_is_told_by_the_nearest_mount() {
        let mounts = "/dev/sda1 / ext4 rw 0 0\nserver:/x /srv nfs4 rw 0 0\n/dev/sdb1 /srv/so/My\\040Disk vfat rw 0 0\n";
        assert!(remote_by(mounts, Path::new("/srv/so/Sổ")));
        assert!(!remote_by(mounts, Path::new("/srv/so/My Disk/Sổ")));
        assert!(!remote_by(mounts, Path::new("/opt/Sổ")));
    }
}
