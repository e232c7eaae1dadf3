extension IntakeProblem {
    /// What scripts match on.
    package var code: String {
        switch why {
        case .missing: "file-missing"
        case .notPermitted: "file-not-permitted"
        case .gone: "file-gone"
        case .changed: "file-changed"
        case .empty: "file-empty"
        case .tooLarge: "file-too-large"
        case .link: "file-is-link"
        case .notAFile: "not-a-file"
        case .tooDeep: "folder-too-deep"
        case .otherThings: "other-files-left-aside"
        case .notAnArchive: "not-an-archive"
        case .archive(let flaw): flaw.code
        case .entry(let flaw): flaw.code
        case .unread: "file-unreadable"
        }
    }
}

extension IntakeProblem.ArchiveFlaw {
    fileprivate var code: String {
        switch self {
        case .damaged: "archive-damaged"
        case .empty: "archive-empty"
        case .zip64: "archive-zip64"
        case .split: "archive-split"
        case .tooManyEntries: "archive-too-many-entries"
        case .overlapping: "archive-overlapping"
        case .encrypted: "archive-encrypted"
        case .unpacksTooFar: "archive-unpacks-too-far"
        case .moreProblems: "archive-more-problems"
        }
    }
}

extension IntakeProblem.EntryFlaw {
    fileprivate var code: String {
        switch self {
        case .climbsOut: "entry-climbs-out"
        case .link: "entry-is-link"
        case .notAFile: "entry-not-a-file"
        case .archiveInside: "entry-is-archive"
        case .method: "entry-method"
        case .damaged: "entry-damaged"
        case .repeated: "entry-repeated"
        }
    }
}
