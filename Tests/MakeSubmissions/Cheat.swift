import Canonical
import Formats
import Foundation
import TargetSetting

/// One way in which a file is broken by somebody who makes the digest and the signature anew. Any tool can find it in the
/// CSV version, which shows the same value.
enum Cheat: String, CaseIterable {
    case countAboveOutOf = "count-above-out-of"
    case percentWrong = "percent-wrong"
    case absenceAboveCeiling = "absence-above-ceiling"
    case noSuchDay = "no-such-day"

    /// A text of the JSON and of the CSV, and what stands in its place.
    private struct Change {
        let json: (from: String, to: String)
        let csv: (from: String, to: String)
    }

    func broken(_ file: SubmissionFile, signedWith key: SigningKey?) throws -> (json: Data, csv: Data) {
        let change = try change(of: file.submission)
        let content = try Cheat.replace(change.json, in: Cheat.content(of: file.text))
        let digest = Canonical.digest(ofBytes: Array(content.utf8))
        let format = "pru-submission-2"
        let signature = try key.map {
            #""signature":{"key":"\#($0.publicKey.hexadecimal)","value":"\#(try $0.signature(ofFormat: format, digest: digest))"},"#
        }
        let json =
            #"{"digest":"\#(digest)","format":"\#(format)",\#(signature ?? "")"submission":\#(content)}"#
        let csv = try Cheat.replace(change.csv, in: String(decoding: file.csv, as: UTF8.self))
        return (Data((json + "\n").utf8), Data(csv.utf8))
    }

    private func change(of submission: Submission) throws -> Change {
        let set = submission.targetSet
        switch self {
        case .countAboveOutOf:
            let (count, of) = try Cheat.threshold(in: set)
            return Cheat.threshold(
                from: (count, of, Figure.count(count, of: of).percent ?? 0),
                to: (of + 1, of, (200 * (of + 1) + of) / (2 * of)))
        case .percentWrong:
            let (count, of) = try Cheat.threshold(in: set)
            let percent = Figure.count(count, of: of).percent ?? 0
            return Cheat.threshold(from: (count, of, percent), to: (count, of, percent + 1))
        case .absenceAboveCeiling:
            guard let measure = set.cycle.absence.first, let target = set.absenceTargets[measure.id]?.rate,
                let ceiling = set.ceiling(of: measure)?.rate
            else { throw Slip(message: "There is no ceiling.") }
            let above = Percentage(tenths: ceiling.tenths + 10)
            return Change(
                json: (
                    #""status":"recommended","target":"\#(target)","title":"Overall absence""#,
                    #""status":"recommended","target":"\#(above)","title":"Overall absence""#
                ),
                csv: (
                    "absence,overall,Overall absence,2011/12,recommended,figure,,,,\(target),",
                    "absence,overall,Overall absence,2011/12,recommended,figure,,,,\(above),"
                ))
        case .noSuchDay:
            guard let action = set.plan.first else { throw Slip(message: "There is no action.") }
            return Change(
                json: (#"{"by":"\#(action.by)","number":1,"#, #"{"by":"2011-02-30","number":1,"#),
                csv: (
                    ",attendance lead,\(action.by),\(Cheat.cell(action.what.text))",
                    ",attendance lead,2011-02-30,\(Cheat.cell(action.what.text))"
                ))
        }
    }

    private static func threshold(in set: TargetSet) throws -> (count: Int, of: Int) {
        guard let figure = set.figures["ks4-level2-em"], let of = figure.whole else {
            throw Slip(message: "There is no figure.")
        }
        return (figure.amount, of)
    }

    private static func threshold(
        from: (count: Int, of: Int, percent: Int), to: (count: Int, of: Int, percent: Int)
    ) -> Change {
        func json(_ figure: (count: Int, of: Int, percent: Int)) -> String {
            #"{"count":\#(figure.count),"keyStage":"ks4","measure":"ks4-level2-em","of":\#(figure.of),"percent":\#(figure.percent),"#
        }
        func csv(_ figure: (count: Int, of: Int, percent: Int)) -> String {
            #"including English and mathematics",2011/12,statutory,figure,\#(figure.count),\#(figure.of),\#(figure.percent),"#
        }
        return Change(json: (json(from), json(to)), csv: (csv(from), csv(to)))
    }

    private static func cell(_ text: String) -> String { text.contains(",") ? "\"\(text)\"" : text }

    /// The `submission` of a file's text.
    private static func content(of text: String) throws -> String {
        guard let start = text.range(of: #""submission":"#)?.upperBound, text.hasSuffix("}\n") else {
            throw Slip(message: "This is no submission.")
        }
        return String(text[start...].dropLast(2))
    }

    private static func replace(_ change: (from: String, to: String), in text: String) throws -> String {
        guard text.contains(change.from) else { throw Slip(message: "There is no ‘\(change.from)’.") }
        return text.replacingOccurrences(of: change.from, with: change.to)
    }
}
