import TargetSetting

extension [Int] {
    /// Who was in no list since these days, and what is asked of that.
    func missing(since days: [Day]) -> String {
        "\(counted(count, "pupil")) \(count == 1 ? "is" : "are") on the roll and \(count == 1 ? "was" : "were") not in the list that was read on \(days.asDays): \(map(String.init).joined(separator: ", ")). \(count == 1 ? "Has the pupil left?" : "Have they left? The others are answered as the first is, or all by a list that has their days of leaving.")"
    }
}

extension FoundAgain {
    /// Who was in a list again, and what is asked of that.
    var inWords: String {
        let were = pupils.count == 1 ? "was" : "were"
        let lists =
            missedOn == foundOn && foundOn.count == 1
            ? "in a list that was read on \(foundOn.asDays) and not in the one before it, and the list may be an older one"
            : "not in the list that was read on \(missedOn.asDays), and \(were) in the one that was read on \(foundOn.asDays), which may be an older list"
        return
            "\(counted(pupils.count, "pupil")) \(were) \(lists): \(pupils.map(String.init).joined(separator: ", ")). \(pupils.count == 1 ? "Is the pupil still here?" : "Are they still here? The others are answered as the first is.")"
    }
}
