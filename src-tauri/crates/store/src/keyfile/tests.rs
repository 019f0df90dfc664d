//! What an attacker who can write the key file, checksum included, gains: nothing.

use std::path::Path;

use super::*;

const DIR: &str = "a folder";

fn passphrase() -> Passphrase {
    Passphrase::new("hoa sen tháng sáu").unwrap()
}

fn unlock() -> Unlock {
    Unlock::Passphrase { user: None, passphrase: passphrase() }
}

/// A file with a user, a second user and a recovery slot.
fn key_file() -> (KeyFile, DataKey) {
    let (book, key, code) = (Uuid::new_v4(), DataKey::random().unwrap(), RecoveryCode::random().unwrap());
    let other = Passphrase::new("mùa thu năm ngoái").unwrap();
    let keys = [key];
    let slot = |kind, label, secret: &[u8]| {
        Slot::seal(book, Owner::new(kind, Uuid::new_v4(), label), secret, Cost::FOR_TESTS, &keys).unwrap()
    };
    let slots = vec![
        slot(SlotKind::User, "Thư ký", passphrase().secret()),
        slot(SlotKind::User, "Bí thư", other.secret()),
        slot(SlotKind::Recovery, "", code.secret()),
    ];
    let file = KeyFile::new(book, slots, &keys);
    let [key] = keys;
    (file, key)
}

/// What opening says of an altered file that was written with a right checksum.
fn outcome(altered: &KeyFile) -> &'static str {
    let read = codec::decode(&codec::encode(altered).unwrap(), Path::new(DIR));
    match read.and_then(|file| file.unlock(Path::new(DIR), &unlock())) {
        Ok(_) => "opened",
        Err(error) => error.code(),
    }
}

#[test]
fn a_file_opens_as_it_was_written() {
    let (file, key) = key_file();
    let read = codec::decode(&codec::encode(&file).unwrap(), Path::new(DIR)).unwrap();
    let Unlocked { keys, owner } = read.unlock(Path::new(DIR), &unlock()).unwrap();
    assert_eq!(keys[0].as_bytes(), key.as_bytes());
    assert_eq!(owner.label, "Thư ký");
}

#[test]
fn a_lowered_cost_is_refused() {
    let (mut file, _) = key_file();
    file.slots[0].cost = Cost { memory_kib: 16, ..Cost::FOR_TESTS };
    assert_eq!(outcome(&file), "wrong_passphrase");
}

#[test]
fn a_cost_that_would_exhaust_the_memory_is_refused_before_it_is_paid() {
    let (mut file, _) = key_file();
    file.slots[0].cost = Cost { memory_kib: u32::MAX, ..Cost::FOR_TESTS };
    assert_eq!(outcome(&file), "key_file_damaged");
}

#[test]
fn swapped_ids_users_labels_kinds_and_books_are_refused() {
    let alterations: [fn(&mut KeyFile); 5] = [
        |file| file.slots[0].owner.id = file.slots[1].owner.id,
        |file| file.slots[0].owner.user = file.slots[1].owner.user,
        |file| file.slots[0].owner.label = "Bí thư".to_owned(),
        |file| file.slots[0].owner.kind = SlotKind::Recovery,
        |file| file.book = Uuid::new_v4(),
    ];
    for alter in alterations {
        let (mut file, _) = key_file();
        alter(&mut file);
        assert_eq!(outcome(&file), "wrong_passphrase");
    }
}

#[test]
fn a_slot_taken_out_moved_or_doubled_is_noticed_once_the_file_is_opened() {
    let alterations: [fn(&mut KeyFile); 3] =
        [|file| file.slots.truncate(2), |file| file.slots.swap(1, 2), |file| file.slots.push(file.slots[1].clone())];
    for alter in alterations {
        let (mut file, _) = key_file();
        alter(&mut file);
        assert_eq!(outcome(&file), "key_file_damaged");
    }
}

#[test]
fn any_changed_or_missing_byte_of_the_file_is_damage_or_harmless_space() {
    let (file, _) = key_file();
    let whole = codec::encode(&file).unwrap();
    let refused = |bytes: &[u8]| codec::decode(bytes, Path::new(DIR)).is_err_and(|e| e.code() == "key_file_damaged");
    for length in 0..whole.len() - 1 {
        assert!(refused(&whole[..length]), "cut at {length}");
    }
    for place in (0..whole.len()).filter(|place| !whole[*place].is_ascii_whitespace()) {
        let mut altered = whole.clone();
        altered[place] = if altered[place] == b'0' { b'2' } else { b'0' };
        assert!(refused(&altered) || codec::decode(&altered, Path::new(DIR)).is_err(), "changed at {place}");
    }
}

#[test]
fn a_newer_key_file_is_named_as_such() {
    let (file, _) = key_file();
    let text = String::from_utf8(codec::encode(&file).unwrap()).unwrap();
    let newer = text.replace("\"version\": 1", "\"version\": 2");
    let error = codec::decode(newer.as_bytes(), Path::new(DIR)).unwrap_err();
    assert_eq!(error.facts(), [("found", "2".to_owned()), ("known", "1".to_owned())]);
}

#[test]
fn the_cost_of_real_books_is_one_that_a_slot_may_have() {
    assert!(Cost::PRODUCTION.is_bearable());
    assert!(Cost::PRODUCTION.stretch(b"secret", &[7; 16]).is_some());
}

#[test]
fn who_is_taken_out_opens_nothing_and_their_recovery_code_passes_on() {
    let (file, key) = key_file();
    let (secretary, chief) = (file.slots[0].owner.user, file.slots[1].owner.user);
    let without = file.without_user(secretary, chief, &[key]);
    assert_eq!(outcome(&without), "wrong_passphrase");
    assert_eq!(without.faces().len(), 1);
    assert!(!without.opens_for(secretary));
}

#[test]
fn every_slot_opens_a_changed_data_key_without_its_secret_being_typed() {
    let (file, old) = key_file();
    let (new, old_too) = (DataKey::random().unwrap(), old.copy());
    let changing = file.with_keys(&[new.copy(), old_too]).unwrap();
    let during = changing.unlock(Path::new(DIR), &unlock()).unwrap().keys;
    assert_eq!([during[0].as_bytes(), during[1].as_bytes()], [new.as_bytes(), old.as_bytes()]);
    let changed = changing.with_keys(&[new.copy()]).unwrap();
    let after = changed.unlock(Path::new(DIR), &unlock()).unwrap().keys;
    assert_eq!((after.len(), after[0].as_bytes()), (1, new.as_bytes()));
}

#[test]
fn a_slot_whose_public_half_was_exchanged_is_refused_before_a_key_is_sealed_to_it() {
    let (mut file, _) = key_file();
    let (stranger, _) = key_file();
    let foreign = serde_json::to_value(&stranger.slots[1]).unwrap()["public"].clone();
    let mut slot = serde_json::to_value(&file.slots[1]).unwrap();
    slot["public"] = foreign;
    file.slots[1] = serde_json::from_value(slot).unwrap();
    assert_eq!(outcome(&file), "key_file_damaged");
}
