import TargetSetting

/// Reads texts of our files.
/// - Throws: `UnreadableMember`, which says what cannot be read.
enum Read {
    static func day(_ text: String, _ member: String) throws(UnreadableMember) -> Day {
        guard let day = Day(text), day.description == text else {
            throw UnreadableMember(member, says: text, is: .day)
        }
        return day
    }

    static func tenths<Value: Tenths>(
        _ text: String, _ member: @autoclosure () -> String
    ) throws(UnreadableMember) -> Value {
        guard let tenths = try? Value(text), tenths.description == text else {
            throw UnreadableMember(member(), says: text, is: .oneDecimal)
        }
        return tenths
    }

    /// A percentage.
    static func rate(_ text: String, _ member: String) throws(UnreadableMember) -> Percentage {
        let rate: Percentage = try tenths(text, member)
        guard rate <= .whole else { throw UnreadableMember(member, says: text, is: .percentage) }
        return rate
    }

    static func personText(
        _ text: String, _ use: PersonText.Use, _ member: String
    ) throws(UnreadableMember) -> PersonText {
        do { return try PersonText(text, as: use) } catch {
            throw UnreadableMember(member, says: text, expected: .text(limit: use.limit))
        }
    }

    /// A text that was put together from what people typed.
    static func line(_ text: String, _ member: @autoclosure () -> String) throws(UnreadableMember) {
        guard !text.isEmpty, text.utf8.count <= longestLine, PersonText.isLine(text) else {
            throw UnreadableMember(member(), says: text, expected: .text(limit: longestLine))
        }
    }

    /// Longer than any that two texts and the words between them make.
    private static let longestLine = 20_000

    static func dfe(_ text: String, _ member: String) throws(UnreadableMember) -> DfENumber {
        guard let number = try? DfENumber(text), number.description == text else {
            throw UnreadableMember(member, says: text, is: .dfeNumber)
        }
        return number
    }

    /// - Parameter path: what stands before the names of its members in messages.
    static func unit(
        name: String, dfe: String, urn: String?, at path: String = ""
    ) throws(UnreadableMember) -> Unit {
        let name = try personText(name, .name, "\(path)name")
        let dfe = try self.dfe(dfe, "\(path)dfe")
        do { return try Unit(name: name, dfe: dfe, urn: urn) } catch {
            throw UnreadableMember("\(path)urn", says: urn ?? "", is: .urn)
        }
    }

    static func part(_ name: String, _ member: String) throws(UnreadableMember) -> AgreementPart {
        guard let part = AgreementPart(rawValue: name) else {
            throw UnreadableMember(member, says: name, is: .knownName)
        }
        return part
    }

    static func keyStage(
        _ name: String, of cycle: Cycle, _ member: String
    ) throws(UnreadableMember) -> KeyStage.ID {
        let id = KeyStage.ID(rawValue: name)
        guard cycle.keyStages.contains(where: { $0.id == id }) else {
            throw UnreadableMember(member, says: name, is: .knownName)
        }
        return id
    }

    static func within(
        _ number: Int, _ range: ClosedRange<Int>, _ member: @autoclosure () -> String
    ) throws(UnreadableMember) -> Int {
        guard range.contains(number) else {
            throw UnreadableMember(member(), says: String(number), expected: .number(range))
        }
        return number
    }

    /// A number from 1, as things are counted.
    static func counting(_ number: Int, _ member: String) throws(UnreadableMember) -> Int {
        try within(number, 1...Int(Int32.max), member)
    }

    static func id(_ text: String, _ member: String) throws(UnreadableMember) -> String {
        guard (1...60).contains(text.utf8.count), text.utf8.allSatisfy(isOfID) else {
            throw UnreadableMember(member, says: text, is: .id)
        }
        return text
    }

    private static func isOfID(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
    }

    static func digest(_ text: String, _ member: String) throws(UnreadableMember) -> String {
        guard text.utf8.count == 64, text.allSatisfy({ "0123456789abcdef".contains($0) }) else {
            throw UnreadableMember(member, says: text, is: .sha256)
        }
        return text
    }
}
