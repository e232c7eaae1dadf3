import Sentences
import TargetSetting

extension ImportPlan {
    /// What else the list says, as people read it.
    var asked: [String] { saysMore.map(\.inWords) }
}

extension LeftOutLine {
    /// What else a list says, as people read it.
    var asked: String { remarks.inWords }
}
