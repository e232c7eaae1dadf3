import FoundationEssentials

/// What `--json` prints: every key is there, with null where there is no value.
indirect enum JSONOutput: Encodable, ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral {
    case null
    case flag(Bool)
    case number(Int)
    case text(String)
    case list([JSONOutput])
    case object([String: JSONOutput])

    init(dictionaryLiteral elements: (String, JSONOutput)...) {
        self = .object(Dictionary(elements, uniquingKeysWith: { $1 }))
    }

    init(arrayLiteral elements: JSONOutput...) { self = .list(elements) }

    static func text(_ text: String?) -> JSONOutput { text.map(JSONOutput.text) ?? .null }
    static func number(_ number: Int?) -> JSONOutput { number.map(JSONOutput.number) ?? .null }
    static func numbers(_ numbers: [Int]) -> JSONOutput { .list(numbers.map(JSONOutput.number)) }
    static func texts(_ texts: [String]) -> JSONOutput { .list(texts.map(JSONOutput.text)) }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .flag(let flag): try container.encode(flag)
        case .number(let number): try container.encode(number)
        case .text(let text): try container.encode(text)
        case .list(let list): try container.encode(list)
        case .object(let object): try container.encode(object)
        }
    }

    var text: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        // Texts, numbers, flags, lists and objects can always be written.
        return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "null"
    }
}

/// A list that is printed entry by entry, so that however many there are none has to wait for the others.
struct JSONList {
    private let console: Console
    private var isEmpty = true

    init(on console: Console) { self.console = console }

    mutating func add(_ entry: JSONOutput) {
        console.printVerbatim((isEmpty ? "[\n" : ",\n") + entry.text)
        isEmpty = false
    }

    func end() { console.printVerbatim(isEmpty ? "[]\n" : "\n]\n") }
}
