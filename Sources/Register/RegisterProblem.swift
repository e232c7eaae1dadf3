import FoundationEssentials
import GRDB

/// Why a register cannot be read or written, with the facts.
package enum RegisterProblem: Error, Equatable, Sendable {
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
    case readOnly(path: String)
    case locked(path: String)
    case corrupt(path: String)
    case full(path: String)
    /// The folder or the file cannot be opened or made; with what the system says of it.
    case unreachable(path: String, why: String)
    /// Something was changed by other means than `pru`; with the first thing found.
    case altered(path: String, what: String)
    /// Pupils were erased, and the file was not written anew, without the traces of them that its free space may hold.
    case notSwept(path: String)
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
                : .unreachable(path: path, why: "you have no leave to read it, or it is a folder")
        case .SQLITE_CONSTRAINT:
            self = .constraint(path: path, why: error.message ?? "it would break a rule of the register")
        default: self = .corrupt(path: path)
        }
    }

    /// What happened, with the file, and what to do.
    package var message: String {
        switch self {
        case .missing(let path):
            "There is no register at \(path). Make one: pru init --cycle ID --unit NAME --dfe NUMBER; or name yours with --register FILE."
        case .missingLA(let path):
            "There is no register of the LA at \(path). Make one: pru la init --cycle ID --name NAME --units CSV; or name yours with --register FILE."
        case .ofUnit(let path):
            "\(path) is the register of a unit, and this is for the LA's. Name the LA's with --register FILE, or make one: pru la init --cycle ID --name NAME --units CSV"
        case .ofLA(let path):
            "\(path) is the register of an LA, and this is for a unit's. For the LA type: pru la. Name a unit's with --register FILE."
        case .alreadyThere(let path):
            "There is already a file at \(path), and it is left as it is. Name another with --register FILE."
        case .foreign(let path):
            "\(path) is not a register of pru. Name yours with --register FILE."
        case .newer(let path, let version):
            "\(path) was written by a newer pru (register version \(version)). Use that one, or a newer one."
        case .readOnly(let path):
            "\(path) cannot be written: the file or its folder is read-only. Nothing was changed. Ask whoever looks after the computer for leave to write it, or work on a copy."
        case .locked(let path):
            "\(path) is in use by another program. Nothing was changed. Close it there, then type the command again."
        case .corrupt(let path):
            "\(path) is damaged. Nothing was changed. Keep the file as it is and go on with your latest backup: --register BACKUP"
        case .full(let path):
            "The disk that holds \(path) is full or does not take what is written. Nothing was changed. Make room, then type the command again."
        case .unreachable(let path, let why):
            "\(path) cannot be reached: \(why). Check the name and the folder."
        case .altered(let path, let what):
            "\(path) was changed by something else than pru, so nobody can sign or export from it. \(what) See everything: pru log --verify. Go on with your latest backup: --register BACKUP"
        case .notSwept(let path):
            "The personal data is erased from \(path), but the file could not be written anew, so traces may remain in its free space. Make room on the disk and close it in other programs: the next command then does it."
        case .constraint(let path, let why):
            "The register \(path) does not take this: \(why). Nothing was changed."
        }
    }
}
