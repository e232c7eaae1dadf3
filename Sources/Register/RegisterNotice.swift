/// What somebody is told while a register is opened, read or written, and which hinders nothing.
package enum RegisterNotice: Equatable, Sendable {
    /// Another program has it, and it is waited for.
    case waiting(path: String)
    /// Others on the computer could read it, and now cannot.
    case closedToOthers(path: String)
    /// Others on the computer can read it, and that could not be changed.
    case openToOthers(path: String)

    /// Whom it is told to.
    package typealias Listener = @Sendable (RegisterNotice) -> Void

    /// What was found, with the path, and where something is to be done, what.
    package var message: String {
        switch self {
        case .waiting(let path):
            "\(path) is in use by another program. Waiting for it, up to \(Patience.seconds) seconds."
        case .closedToOthers(let path):
            "Others on this computer could read \(path). From now on only its owner can."
        case .openToOthers(let path):
            "Others on this computer may be able to read \(path), and you cannot change that. Ask whoever looks after the computer to let only you read it."
        }
    }
}
