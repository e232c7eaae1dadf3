import Sentences
import TargetSetting

/// What in a file of ours cannot be a value of its kind.
struct UnreadableMember: Error {
    let message: String
}

/// Reads texts of our files, and says which member it is that cannot be read.
enum Read {
    static func day(_ text: String, _ member: String) throws -> Day {
        guard let day = Day(text), day.description == text else {
            throw UnreadableMember(message: "‘\(member)’ is not a day: \(text).")
        }
        return day
    }

    static func tenths<Value: Tenths>(
        _ text: String, _ member: @autoclosure () -> String
    ) throws -> Value {
        guard let tenths = try? Value(text), tenths.description == text else {
            throw UnreadableMember(message: "‘\(member())’ is not a number with one decimal place: \(text).")
        }
        return tenths
    }

    /// A percentage.
    static func rate(_ text: String, _ member: String) throws -> Percentage {
        let rate: Percentage = try tenths(text, member)
        guard rate <= .whole else {
            throw UnreadableMember(message: "‘\(member)’ is above 100%: \(text).")
        }
        return rate
    }

    static func wording(_ text: String, _ use: PersonText.Use) throws -> PersonText {
        do { return try PersonText(text, as: use) } catch { throw UnreadableMember(message: error.message) }
    }

    static func part(_ name: String) throws -> AgreementPart {
        guard let part = AgreementPart(rawValue: name) else {
            throw UnreadableMember(message: "There is no part ‘\(name)’.")
        }
        return part
    }

    static func within(
        _ number: Int, _ range: ClosedRange<Int>, _ member: @autoclosure () -> String
    ) throws -> Int {
        guard range.contains(number) else {
            throw UnreadableMember(
                message:
                    "‘\(member())’ is not a number from \(range.lowerBound) to \(range.upperBound): \(number)."
            )
        }
        return number
    }

    /// A number from 1, as things are counted.
    static func counting(_ number: Int, _ member: String) throws -> Int {
        try within(number, 1...Int(Int32.max), member)
    }

    static func id(_ text: String, _ member: String) throws -> String {
        guard (1...60).contains(text.utf8.count), text.utf8.allSatisfy(isOfID) else {
            throw UnreadableMember(message: "‘\(member)’ is not an id: \(text).")
        }
        return text
    }

    private static func isOfID(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
    }

    static func digest(_ text: String, _ member: String) throws -> String {
        guard text.utf8.count == 64, text.allSatisfy({ "0123456789abcdef".contains($0) }) else {
            throw UnreadableMember(message: "‘\(member)’ is not a SHA-256: \(text).")
        }
        return text
    }
}
