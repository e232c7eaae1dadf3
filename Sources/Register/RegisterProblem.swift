import FoundationEssentials
import GRDB
package import TargetSetting

/// Why a register cannot be read or written, with the facts.
package enum RegisterProblem: UserFacing, Equatable, Sendable {
    case missing(path: String)
    /// There is no register of the LA.
    case missingLA(path: String)
    /// It is a unit's, where the LA's was asked for.
    case ofUnit(path: String)
    /// It is the LA's, where a unit's was asked for.
    case ofLA(path: String)
    case alreadyThere(path: String)
    case foreign(path: String)
    case newer(path: String, version: Int)
    /// It was made before the first release.
    case beforeRelease(path: String)
    /// Somebody else has written in it since it was looked at; and whether it is the LA's register.
    case changedMeanwhile(path: String, isLA: Bool = false)
    case readOnly(path: String)
    case locked(path: String)
    case corrupt(path: String)
    case full(path: String)
    /// The folder or the file cannot be opened or made; with what the system says of it.
    case unreachable(path: String, why: String)
    /// Something was changed by other means than `pru`; with the first thing found, and whether it is the LA's register.
    case altered(path: String, what: String, isLA: Bool)
    /// Pupils were erased, and the file was not written anew, without the traces of them that its free space may hold.
    case notSwept(path: String)
    /// It is written, and the disk did not confirm that it stays.
    case notSynced(path: String)
    /// A constraint of `schema.sql` held, which the domain should have held before.
    case constraint(path: String, why: String)

    /// What an SQLite error means for the person at the keyboard.
    init(_ error: DatabaseError, path: String) {
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(path: path)
        case .SQLITE_READONLY, .SQLITE_PERM: self = .readOnly(path: path)
        case .SQLITE_CORRUPT: self = .corrupt(path: path)
        case .SQLITE_NOTADB: self = .foreign(path: path)
        case .SQLITE_FULL: self = .full(path: path)
        case .SQLITE_IOERR:
            let isFull = [.SQLITE_IOERR_WRITE, .SQLITE_IOERR_FSYNC, .SQLITE_IOERR_TRUNCATE].contains(
                error.extendedResultCode)
            self = isFull ? .full(path: path) : .unreachable(path: path, why: "the disk does not answer")
        case .SQLITE_CANTOPEN:
            // A file that can be read but has no place for its journal beside it is in a folder that cannot be written.
            let isReadable = FileManager.default.isReadableFile(atPath: path)
            self =
                isReadable
                ? .readOnly(path: path)
                : .unreachable(path: path, why: "you do not have permission to read it, or it is a folder")
        case .SQLITE_CONSTRAINT:
            // The triggers speak in our words, the other constraints in SQLite's.
            let isOurs = error.extendedResultCode == .SQLITE_CONSTRAINT_TRIGGER
            let why = isOurs ? error.message : nil
            self = .constraint(path: path, why: why ?? "it would break a rule of the register")
        default: self = .corrupt(path: path)
        }
    }

    /// What scripts match on, with the path and what would put it right.
    private var report: (code: String, path: String, remedies: [Remedy]) {
        switch self {
        case .missing(let path):
            ("register-missing", path, [.makeRegister(.unit), .nameRegister(.yours)])
        case .missingLA(let path):
            ("la-register-missing", path, [.la(.makeRegister), .nameRegister(.yours)])
        case .ofUnit(let path):
            ("register-of-unit", path, [.nameRegister(.yours), .la(.makeRegister)])
        case .ofLA(let path): ("register-of-la", path, [.la(.showBoard), .nameRegister(.yours)])
        case .alreadyThere(let path): ("register-already-there", path, [.nameRegister(.another)])
        case .foreign(let path): ("register-foreign", path, [.nameRegister(.yours)])
        case .newer(let path, _): ("register-newer", path, [])
        case .beforeRelease(let path): ("register-before-release", path, [])
        case .changedMeanwhile(let path, let isLA):
            ("register-changed-meanwhile", path, [isLA ? .la(.showBoard) : .showStatus])
        case .readOnly(let path): ("register-read-only", path, [])
        case .locked(let path): ("register-in-use", path, [])
        case .corrupt(let path): ("register-damaged", path, [.useBackup])
        case .full(let path): ("disk-full", path, [])
        case .unreachable(let path, _): ("register-unreachable", path, [])
        case .altered(let path, _, let isLA):
            ("register-altered", path, [isLA ? .la(.verifyLog) : .verifyLog, .useBackup])
        case .notSwept(let path): ("register-not-swept", path, [])
        case .notSynced(let path): ("register-not-synced", path, [])
        case .constraint(let path, _): ("register-constraint", path, [])
        }
    }

    package var code: String { report.code }
    package var facts: Facts { ["path": report.path] }
    package var remedies: [Remedy] { report.remedies }
    package var isDone: Bool {
        switch self {
        case .notSwept, .notSynced: true
        default: false
        }
    }

    /// What happened, with the file. It names no command: what would put it right, each front end says in its own way.
    package var message: String {
        switch self {
        case .missing(let path): "There is no register at \(path)."
        case .missingLA(let path): "There is no register of the LA at \(path)."
        case .ofUnit(let path): "\(path) is the register of a unit, and this is for the LA's."
        case .ofLA(let path): "\(path) is the register of an LA, and this is for a unit's."
        case .alreadyThere(let path): "There is already a file at \(path), and it is left as it is."
        case .foreign(let path): "\(path) is not a register of pru."
        case .newer(let path, let version):
            "\(path) was written by a newer pru, with register version \(version). Use that one, or a newer one."
        case .beforeRelease(let path):
            "\(path) was made by a version before the first release and cannot be used. Begin a new register."
        case .changedMeanwhile(let path, _):
            "\(path) has changed since you looked at it, so nothing was done. Look again, then decide."
        case .readOnly(let path):
            "\(path) cannot be written: the file or its folder is read-only. Nothing was changed. Ask whoever looks after the computer for permission to write to it, or work on a copy."
        case .locked(let path):
            "\(path) is in use by another program. Nothing was changed. Close it there, then try again."
        case .corrupt(let path): "\(path) is damaged. Nothing was changed. Keep the file as it is."
        case .full(let path):
            "The disk that holds \(path) is full or does not take what is written. Nothing was changed. Make room, then try again."
        case .unreachable(let path, let why):
            "\(path) cannot be reached: \(why). Check the name and the folder."
        case .altered(let path, let what, _):
            "\(path) was changed by something else than pru, so nothing is signed, exported or written over it. \(what)"
        case .notSwept(let path):
            "The personal data is erased from \(path), but the file could not be written anew, so traces may remain in its free space. Make room on the disk and close it in other programs: whoever opens the register next then does it."
        case .notSynced(let path):
            "What was done stands in \(path), but the disk did not confirm that it stays there: if the power fails now, it may be lost. Have the disk looked at, and look later whether it is still there."
        case .constraint(let path, let why):
            "The register \(path) does not take this: \(why). Nothing was changed."
        }
    }
}
