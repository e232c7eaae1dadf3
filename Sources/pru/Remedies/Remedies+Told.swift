import Sentences
import TargetSetting

extension [Remedy] {
    /// The ways of putting something right, as one sentence; empty where there is none.
    var told: String {
        guard !isEmpty else { return "" }
        let ways = enumerated().map { position, remedy in
            guard let command = remedy.command else { return remedy.phrase }
            if case .leaveOut = remedy { return "leave \(command) out" }
            if case .give(.agreement) = remedy { return "if it is meant, type it again with \(command)" }
            // The same again is not said again.
            let isRepeated = position > 0 && self[position - 1].phrase == remedy.phrase
            return isRepeated ? command : remedy.told
        }
        let sentence = ways.joined(separator: ", or ").capitalisedFirst
        // A command has no full stop, which somebody would copy.
        switch last {
        case .leaveOut, .give(.agreement): return "\(sentence)."
        default: break
        }
        return last?.command == nil ? "\(sentence)." : sentence
    }
}
