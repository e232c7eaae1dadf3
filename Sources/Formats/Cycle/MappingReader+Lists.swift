import Sentences
import TargetSetting

/// What stands below a key as a list, or as a mapping whose keys are the file's own.
extension MappingReader {
    /// A list of days, each once.
    func days(_ key: String) -> [Day] {
        var days: [Day] = []
        for (text, node) in texts(key) {
            guard let day = Day(text) else {
                log.note("‘\(key)’ is a list of days, such as 2010-12-17, not ‘\(text)’.", at: node)
                continue
            }
            if days.contains(day) {
                log.note("\(day.inWords) stands twice in ‘\(key)’.", at: node)
            } else {
                days.append(day)
            }
        }
        return days
    }

    /// A list of texts, with where each stands.
    func texts(_ key: String) -> [(text: String, node: CycleNode)] {
        items(key).compactMap { node in
            guard let text = node.text, !text.isEmpty else {
                log.note("‘\(key)’ is a list of texts.", at: node)
                return nil
            }
            return (text, node)
        }
    }

    func items(_ key: String) -> [CycleNode] {
        guard let value = value(key) else { return [] }
        guard let list = value.list else {
            log.note("‘\(key)’ is a list: lines that start with ‘- ’, or [one, two].", at: value)
            return []
        }
        return list
    }

    /// A list that has one item at least.
    func someItems(_ key: String) -> [CycleNode] {
        if value(key)?.list?.isEmpty == true {
            log.note("‘\(key)’ has one item at least.", at: value(key))
        }
        return items(key)
    }

    /// A list of whole numbers, each once.
    func numbers(_ key: String, in range: ClosedRange<Int>) -> [Int] {
        var numbers: [Int] = []
        for (text, node) in texts(key) {
            guard let number = Int(digits: text, in: range) else {
                log.note(
                    "‘\(key)’ is a list of whole numbers from \(range.lowerBound) to \(range.upperBound), not ‘\(text)’.",
                    at: node)
                continue
            }
            if numbers.contains(number) {
                log.note("\(number) stands twice in ‘\(key)’.", at: node)
            } else {
                numbers.append(number)
            }
        }
        return numbers
    }

    /// A mapping from names to values, in the order of the file. The names are written in ASCII, as the keys of a
    /// submission are.
    func entries(_ key: String) -> [(name: String, key: CycleNode, value: CycleNode)] {
        guard let value = value(key) else { return [] }
        guard case .mapping(let mapping, _) = value else {
            log.note("‘\(key)’ is a mapping: lines of ‘name: value’, or {one: value, two: value}.", at: value)
            return []
        }
        return mapping.compactMap { name, value in
            guard let text = name.text, !text.isEmpty, text.utf8.allSatisfy({ $0 < 0x80 }) else {
                log.note("A name in ‘\(key)’ is a text of ASCII characters.", at: name)
                return nil
            }
            return (text, name, value)
        }
    }

    /// A mapping from names to texts.
    func textEntries(_ key: String) -> [String: String] {
        let pairs = entries(key).compactMap { name, _, value -> (String, String)? in
            guard let text = value.text, !value.isNothing else {
                log.note("‘\(name)’ in ‘\(key)’ is a text.", at: value)
                return nil
            }
            return (name, text)
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
}
