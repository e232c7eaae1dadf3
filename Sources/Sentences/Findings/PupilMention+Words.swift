import TargetSetting

extension [PupilMention] {
    /// `pupil 3, and pupil 5, who is not on the roll`.
    var pupils: String {
        func told(_ standing: PupilMention.Standing, _ words: ([Int]) -> String) -> String? {
            let numbers = Set(filter { $0.standing == standing }.map(\.pupil)).sorted()
            return numbers.isEmpty ? nil : words(numbers)
        }
        func named(_ numbers: [Int]) -> String { numbers.map { "pupil \($0)" }.listed }
        return [
            told(.onRoll, named),
            told(.inLineLeftOut) {
                "\($0.map(String.init).listed), of \($0.count == 1 ? "a line that was" : "lines that were") left out"
            },
            told(.removed) { "\(named($0)), who \($0.count == 1 ? "is" : "are") not on the roll" },
        ].compactMap(\.self).joined(separator: ", and ")
    }
}
