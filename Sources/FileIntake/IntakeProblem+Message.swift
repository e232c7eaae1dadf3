extension IntakeProblem {
    /// What happened to which file, and what to do.
    package var message: String {
        switch why {
        case .missing: "There is no file or folder ‘\(name)’. Check its name and folder."
        case .notPermitted:
            "You do not have permission to read ‘\(name)’. Ask whoever owns it for permission, or for a copy."
        case .gone:
            "‘\(name)’ went away before it was read. Look where it is now, and collect it again."
        case .changed:
            "‘\(name)’ changed while it was read. Wait until whatever writes it has ended, and collect it again."
        case .empty: "‘\(name)’ is empty. Ask whoever sent it to send it again."
        case .tooLarge: "‘\(name)’ is larger than 10 MB, which no submission is. It is not read."
        case .link(let target):
            "‘\(name)’ is a link, and links are not followed. Name the file that it leads to\(target.map { " (\($0))" } ?? "")."
        case .notAFile:
            "‘\(name)’ is a pipe, a socket or a device, and not a file. Save what comes out of it as a file."
        case .tooDeep:
            "‘\(name)’ lies more than \(Limit.depth) folders deep, and nothing in it is read. Name that folder itself."
        case .otherThings(let count, let first): IntakeProblem.otherThings(count, first, in: name)
        case .notAnArchive:
            "‘\(name)’ is called a zip archive and is not one, or it is cut off or damaged. Ask whoever sent it to send it again."
        case .archive(let flaw): "‘\(name)’ \(flaw.sentence)"
        case .entry(let flaw): "‘\(name)’ \(flaw.sentence)"
        case .unread(let reason): "‘\(name)’ cannot be read: \(reason.sentence)"
        }
    }

    private static func otherThings(_ count: Int, _ first: [String], in name: String) -> String {
        let names = first.map { "‘\($0)’" }.joined(separator: ", ")
        guard count > 1 else {
            return "In ‘\(name)’ 1 file was left aside that is no submission: \(names)."
        }
        let more = count > first.count ? " and others" : ""
        return "In ‘\(name)’ \(count) files were left aside that are no submissions: \(names)\(more)."
    }
}

extension IntakeProblem.ArchiveFlaw {
    fileprivate var sentence: String {
        switch self {
        case .damaged: "is a zip archive that is cut off or damaged. Ask whoever sent it to send it again."
        case .empty: "is a zip archive with no file in it. Ask whoever sent it to send it again."
        case .zip64:
            "is a zip archive of the kind for more than 4 GB (zip64), which is not read. Unpack it, and name the folder."
        case .split:
            "is one part of a zip archive in several files. Unpack it where all of them are, and name the folder."
        case .tooManyEntries:
            "is a zip archive with more than 100,000 entries, or with names far too long. Nothing of it is read."
        case .overlapping:
            "is a zip archive in which several entries are made of the same bytes, as no zip program writes it. Nothing of it is read."
        case .encrypted(let count):
            "has \(count == 1 ? "1 entry" : "\(count) entries") with a password. Unpack it with the password, and name the folder."
        case .unpacksTooFar:
            "is a zip archive that unpacks to more than 1 GB. What comes after that is not read. Unpack it, and name the folder."
        case .moreProblems(let count):
            "has \(count == 1 ? "1 more entry" : "\(count) more entries") with such problems. Unpack it, and look what it is."
        }
    }
}

extension IntakeProblem.EntryFlaw {
    fileprivate var sentence: String {
        switch self {
        case .climbsOut:
            "has a name that leads out of its archive, or that no file can have. It is not read. Ask who made the archive."
        case .link: "is a link, and links are not followed. Ask for the file itself."
        case .notAFile: "is a pipe, a socket or a device, and not a file. Ask for the file itself."
        case .archiveInside: "is a zip archive within another. Unpack the outer one, and name the folder."
        case .method(let method):
            "is packed in a way that is not read (method \(method)). Unpack the archive, and name the folder."
        case .damaged: "is damaged in its archive. Ask whoever sent it to send it again."
        case .repeated:
            "stands in its archive several times, and it cannot be told which is meant. Unpack the archive, and name the right file."
        }
    }
}

extension IntakeProblem.SystemReason {
    fileprivate var sentence: String {
        switch self {
        case .nameTooLong: "the name is too long. Give it a shorter one."
        case .tooManyOpen: "too many files are open. Close other programs, and collect it again."
        case .diskFull:
            "there is no space for it in the folder for temporary files. Save it as a file, and name that."
        case .disk: "the disk does not give it. Copy it from elsewhere."
        case .other: "the computer does not give it. Copy it to another folder, and name that."
        }
    }
}
