package import TargetSetting

extension RollPart {
    /// That a file is taken for a part of the roll, and what follows.
    package var inWords: String {
        switch self {
        case .ofOthers:
            "None of the pupils who were on the roll is in this file: it is taken for another part of the roll, and nobody is asked about for not being in it. Where they have left, record it."
        case .restOfToday:
            "This file has just those whom the files read today did not have: they are taken for parts of the roll, and nobody is asked about for being in another."
        }
    }
}
