import Samples
import TargetSetting
import Testing

extension TargetSet {
    /// Does what a person types beside the lists, on the day on which they are read.
    mutating func perform(_ action: Action) throws {
        _ = try perform(action, by: Sample.person, on: #require(Day("2010-11-15")))
    }
}
