import TargetSetting

extension ReceiptDocument.Content {
    /// The receipt that the file is of. How the day is judged is worked out anew.
    var value: Receipt {
        get throws {
            let receivedOn = try ReceiptText.day(receivedOn, "receivedOn")
            let arrival = Punctuality(
                on: receivedOn,
                laDeadline: try ReceiptText.day(ifAny: judged.laDeadline, "judged.laDeadline"),
                statutoryDate: try ReceiptText.day(ifAny: judged.statutoryDate, "judged.statutoryDate"),
                extendedUntil: try ReceiptText.day(ifAny: judged.extendedUntil, "judged.extendedUntil"))
            guard arrival.judgement.rawValue == judged.state else {
                throw UnreadableMember(
                    message:
                        "‘judged.state’ says ‘\(judged.state)’, and what follows from its days is ‘\(arrival.judgement.rawValue)’."
                )
            }
            return Receipt(
                authority: try ReceiptText.wording(authority, .name),
                cycle: try ReceiptText.id(cycle, "cycle"),
                cycleDigest: try ReceiptText.digest(cycleDigest, "cycleDigest"),
                unit: try ReceiptText.wording(unit.name, .name), dfe: try unit.number,
                number: try ReceiptText.counting(number, "number"),
                issuedOn: try ReceiptText.day(issuedOn, "issuedOn"), isRehearsal: rehearsal,
                revision: try ReceiptText.counting(submission.revision, "submission.revision"),
                digest: try ReceiptText.digest(submission.digest, "submission.digest"),
                receivedOn: receivedOn, arrival: arrival, decision: try decision.value,
                targets: try targets.map { try $0.value })
        }
    }
}

extension ReceiptDocument.UnitEntry {
    fileprivate var number: DfENumber {
        get throws {
            guard let number = try? DfENumber(dfe), number.description == dfe else {
                throw UnreadableMember(message: "‘unit.dfe’ is not a DfE number: \(dfe).")
            }
            return number
        }
    }
}

extension ReceiptDocument.DecisionEntry {
    fileprivate var value: Receipt.Decision {
        get throws {
            switch (state, comment, reason, respondBy) {
            case ("received", nil, nil, nil): return .received
            case ("accepted", let comment, nil, nil):
                return .accepted(comment: try comment.map { try ReceiptText.wording($0, .note) })
            case ("returned", nil, let reason?, let day?):
                return .returned(
                    reason: try ReceiptText.wording(reason, .reason),
                    respondBy: try ReceiptText.day(day, "decision.respondBy"))
            default:
                throw UnreadableMember(
                    message: "‘decision’ says ‘\(state)’, and what goes with it is missing or too much.")
            }
        }
    }
}

extension ReceiptDocument.TargetEntry {
    fileprivate var value: Receipt.TargetSetByLA {
        get throws {
            Receipt.TargetSetByLA(
                measure: try ReceiptText.id(measure, "targets.measure"),
                title: try ReceiptText.wording(title, .note), figure: try ReceiptText.wording(figure, .name),
                reason: try ReceiptText.wording(reason, .reason), who: try ReceiptText.wording(by, .person))
        }
    }
}

/// Reads texts of a receipt file, and says which member it is that cannot be read.
private enum ReceiptText {
    static func day(_ text: String, _ member: String) throws -> Day {
        guard let day = Day(text), day.description == text else {
            throw UnreadableMember(message: "‘\(member)’ is not a day: \(text).")
        }
        return day
    }

    static func day(ifAny text: String?, _ member: String) throws -> Day? {
        try text.map { try day($0, member) }
    }

    static func wording(_ text: String, _ use: PersonText.Use) throws -> PersonText {
        do { return try PersonText(text, as: use) } catch { throw UnreadableMember(message: error.message) }
    }

    static func counting(_ number: Int, _ member: String) throws -> Int {
        guard (1...Int(Int32.max)).contains(number) else {
            throw UnreadableMember(message: "‘\(member)’ is not a number from 1: \(number).")
        }
        return number
    }

    static func id(_ text: String, _ member: String) throws -> String {
        guard !text.isEmpty, text.utf8.count <= 60,
            text.utf8.allSatisfy({
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
            })
        else { throw UnreadableMember(message: "‘\(member)’ is not an id: \(text).") }
        return text
    }

    static func digest(_ text: String, _ member: String) throws -> String {
        guard text.utf8.count == 64, text.allSatisfy({ "0123456789abcdef".contains($0) }) else {
            throw UnreadableMember(message: "‘\(member)’ is not a SHA-256: \(text).")
        }
        return text
    }
}
