import Formats
import Testing

/// A cycle file in which something is wrong, at the places that are marked.
struct BrokenCycle: Sendable, CustomStringConvertible {
    let yaml: String
    /// The marked places, such as `3:5`.
    let places: [String]
    /// What is said of each.
    let words: [String]

    var description: String { words.joined(separator: ", ") }

    init(_ marked: String, says words: String...) {
        self.words = words
        var (places, yaml, line, column): ([String], String, Int, Int) = ([], "", 1, 1)
        for character in marked {
            if character == "▸" {
                places.append("\(line):\(column)")
                continue
            }
            yaml.append(character)
            (line, column) = character == "\n" ? (line + 1, 1) : (line, column + 1)
        }
        (self.places, self.yaml) = (places, yaml)
    }

    /// With the id and the title above it, on one line each.
    static func snippet(_ marked: String, says words: String) -> BrokenCycle {
        BrokenCycle("id: example\ntitle: An example\n\(marked)", says: words)
    }

    func problems() throws -> [CycleProblem] {
        do {
            _ = try CycleFile(yaml: yaml)
            Issue.record("It was read without a problem.")
            return []
        } catch {
            return error.list
        }
    }

    static let all = ofForm + ofKeys + ofValues + ofReferences + ofPupils

    private static let ofForm: [BrokenCycle] = [
        BrokenCycle("▸", says: "empty"),
        BrokenCycle(
            #"{id: example, title: An example, scales: [{id: s, grades: [g, h], also: {g: [▸"a\u202Eb"]}}]}"#,
            says: "mark that is not shown"),
        BrokenCycle("▸# Nothing but a comment\n", says: "empty"),
        BrokenCycle("▸- id: example\n", says: "The cycle is a mapping"),
        BrokenCycle("▸example", says: "The cycle is a mapping"),
        BrokenCycle("id: example\ntitle: [one\n▸", says: "not YAML"),
        BrokenCycle("▸id: example\ntitle: An example\nid: other\n", says: "Twice in one mapping: id"),
        BrokenCycle("id: example\n▸---\ntitle: An example\n", says: "not YAML"),
        .snippet("offices: ▸head", says: "‘offices’ is a list"),
        .snippet("offices: ▸{id: head}", says: "‘offices’ is a list"),
        .snippet("offices: [▸head]", says: "An office is a mapping"),
        .snippet(
            "authority: {name: ▸\"Norfolk\\n  Signed, fingerprint 0000\"}", says: "write it in one line"),
        .snippet("authority: {name: ▸\"Nor\u{202E}folk\"}", says: "write it in one line"),
        .snippet("authority: ▸Norfolk", says: "The authority is a mapping"),
        .snippet("absence: ▸[]", says: "‘absence’ is a mapping"),
        .snippet("zero-rating: ▸allowed", says: "The zero rating is a mapping"),
        .snippet("reference: ▸[one, two]", says: "‘reference’ is a text"),
        .snippet("reference: ▸{one: two}", says: "‘reference’ is a text"),
        .snippet("reference: ▸\"\"", says: "‘reference’ is a text"),
        .snippet("audience: [head, ▸[governors]]", says: "‘audience’ is a list of texts"),
        .snippet("? ▸[a, b]\n: c", says: "A key in the cycle is not a text"),
        .snippet("reference: ▸*nowhere", says: "not YAML"),
    ]

    private static let ofKeys: [BrokenCycle] = [
        BrokenCycle("▸id: example\n", says: "The cycle needs ‘title’"),
        BrokenCycle("▸title: An example\n", says: "The cycle needs ‘id’"),
        .snippet("▸refrence: MI 224/10", says: "no key ‘refrence’. Did you mean ‘reference’?"),
        .snippet("▸colour: blue", says: "no key ‘colour’. It can be: absence, audience"),
        .snippet(
            "offices:\n  - id: head\n    ▸evidnce: no",
            says: "An office has no key ‘evidnce’. Did you mean ‘evidence’?"),
        .snippet("contacts:\n  - ▸about: all", says: "A contact needs ‘title’"),
        .snippet("authority: ▸{code: 926}", says: "The authority needs ‘name’"),
        .snippet("scales:\n  - ▸id: gcse\n    title: GCSE", says: "A scale needs ‘grades’"),
        .snippet("key-stages: [▸{title: Key stage 2}]", says: "A key stage needs ‘id’"),
        .snippet("measures: [▸{id: reading}]", says: "A measure needs ‘title’"),
        .snippet("absence: {measures: [▸{id: overall}]}", says: "An absence measure needs ‘result-year’"),
        .snippet(
            "absence: {measures: [{id: overall, result-year: 2011/12, comparators: [▸{id: a, year: 2008/09}]}]}",
            says: "A comparator needs ‘kind’"),
        .snippet(
            "zero-rating: {beside: ▸{force: query}}",
            says: "What is expected beside a zero rating needs ‘what’"),
        .snippet(
            "measures: [{id: reading, title: Reading, status-changes: ▸{on: 2010-12-31}}]",
            says: "‘status-changes’ needs ‘to’"),
    ]

    private static let ofValues: [BrokenCycle] = [
        BrokenCycle("id: ▸Autumn 2010\ntitle: An example", says: "small letters, digits and hyphens"),
        .snippet("to-be-completed-by: ▸2010-02-30", says: "is a day, such as 2010-12-13, not ‘2010-02-30’"),
        .snippet("days-to-respond: ▸0", says: "‘days-to-respond’ is a whole number from 1 to 366, not ‘0’"),
        .snippet("days-to-respond: ▸three weeks", says: "is a whole number from 1 to 366, not ‘three weeks’"),
        .snippet("milestones: [{title: Deadline, on: ▸13 December}]", says: "is a day"),
        .snippet(
            "milestones: [{title: Deadline, on: 2010-12-13, meaning: ▸dedline}]", says: "cannot be ‘dedline’"),
        .snippet(
            "milestones: [{title: Law, on: 2010-12-13, meaning: ▸statutry}]",
            says: "Did you mean ‘statutory’?"),
        .snippet("milestones:\n  - title: ▸Deadline", says: "either ‘on’ with a day, or ‘from’ and ‘to’"),
        .snippet(
            "milestones:\n  - title: ▸Deadline\n    on: 2010-12-13\n    to: 2010-12-14",
            says: "either ‘on’ with a day, or ‘from’ and ‘to’"),
        .snippet("milestones:\n  - title: ▸Deadline\n    from: 2010-12-13", says: "either ‘on’ with a day"),
        .snippet(
            "milestones:\n  - title: Window\n    from: ▸2010-12-14\n    to: 2010-12-13",
            says: "ends before it begins"),
        .snippet(
            "milestones: [{title: Deadline, on: 2010-12-13, offices: ▸[head]}]\noffices: [{id: head}]",
            says: "agreement-window only"),
        .snippet("offices: [{id: head, required: ▸perhaps}]", says: "is yes or no, not ‘perhaps’"),
        .snippet("offices: [{id: head, name: ▸never}]", says: "‘name’ cannot be ‘never’"),
        .snippet("offices: [{id: head, covers: [absence, ▸statutary]}]", says: "Did you mean ‘statutory’?"),
        .snippet("offices: [{id: head, covers: [absence, ▸notes]}]", says: "‘covers’ cannot be ‘notes’"),
        .snippet("authority: {name: Norfolk, code: ▸92}", says: "three digits"),
        .snippet(
            "measures: [{id: reading, title: Reading, result-year: ▸2011/13}]", says: "an academic year"),
        .snippet(
            "measures: [{id: reading, title: Reading, value: ▸percent}]", says: "‘value’ cannot be ‘percent’"),
        .snippet(
            "measures: [{id: reading, title: Reading, out-of: ▸everybody}]", says: "‘out-of’ is ‘group’"),
        .snippet(
            "measures: [{id: reading, title: Reading, value: points, out-of: ▸group}]",
            says: "value count only"),
        .snippet("scales: [{id: gcse, title: GCSE, grades: ▸[A, B, A]}]", says: "‘A’ stands twice"),
        .snippet(
            "absence: {measures: [{id: pa, result-year: 2011/12, persistent-rule: {share: ▸10.05}}]}",
            says: "at most one decimal place"),
        .snippet(
            "absence: {measures: [{id: pa, result-year: 2011/12, persistent-rule: {sessions: ▸0}}]}",
            says: "a whole number from 1"),
        .snippet(
            "scales: [{id: nc, grades: [a]}]\nmeasures: [{id: a, title: A, criterion: {scale: nc, progress: ▸none, from: ks1}}]",
            says: "a whole number from 1"),
        .snippet("zero-rating: {policy: ▸forbidden}", says: "‘policy’ cannot be ‘forbidden’"),
    ]

    private static let ofReferences: [BrokenCycle] = [
        .snippet("offices: [{id: head}, {id: ▸head}]", says: "‘head’ stands twice"),
        .snippet("key-stages: [{id: ks2}, {id: ▸ks2}]", says: "‘ks2’ stands twice"),
        .snippet("key-stages: [{id: ks2}]\nmeasures: [{id: ▸ks2, title: A}]", says: "‘ks2’ stands twice"),
        .snippet(
            "key-stages: [{id: ks2}]\nabsence: {measures: [{id: ▸ks2, result-year: 2011/12}]}",
            says: "‘ks2’ stands twice"),
        .snippet("scales: [{id: nc, grades: [a]}, {id: ▸nc, grades: [a]}]", says: "‘nc’ stands twice"),
        .snippet("measures: [{id: a, title: A}, {id: ▸a, title: A}]", says: "‘a’ stands twice"),
        .snippet(
            "offices: [{id: head}]\nmilestones: [{title: W, to: 2010-12-13, meaning: agreement-window, offices: [▸hed]}]",
            says: "no office ‘hed’ in this cycle. Did you mean ‘head’?"),
        .snippet(
            "offices: [{id: head}]\nzero-rating: {accepted-by: ▸sip}", says: "no office ‘sip’ in this cycle"),
        .snippet("measures: [{id: a, title: A, key-stage: ▸ks2}]", says: "no key stage ‘ks2’"),
        .snippet("measures: [{id: a, title: A, at-most: [▸b]}]", says: "no measure ‘b’"),
        .snippet(
            "measures: [{id: ▸a, title: A, at-most: [b]}, {id: b, title: B, value: points}]",
            says: "different kinds"),
        .snippet(
            "measures: [{id: a, title: A, criterion: {scale: ▸gcse, at-least: C}}]", says: "no scale ‘gcse’"),
        .snippet("measures: [{id: a, title: A, among: [▸b]}]", says: "no measure ‘b’"),
        .snippet(
            "measures: [{id: ▸a, title: A, among: [b]}, {id: b, title: B, value: number}]",
            says: "counts pupils out of pupils"),
        .snippet("measures: [{id: a, title: A, possible: ▸{to: 9}}]", says: "goes with ‘value: points’"),
        .snippet(
            "measures: [{id: a, title: A, value: points, possible: ▸{from: 2}}]", says: "needs ‘to’"),
        .snippet(
            "measures: [{id: a, title: A, value: points, possible: {from: ▸9, to: 8}}]",
            says: "‘from’ is above ‘to’"),
        .snippet(
            "absence: {measures: [{id: o, result-year: 2011/12, usual: {from: ▸60, to: 5}}]}",
            says: "‘from’ is above ‘to’"),
        .snippet(
            "absence: {measures: [{id: o, result-year: 2011/12, usual: {apart: ▸101}}]}",
            says: "a number from 0 to 100"),
        .snippet(
            "scales: [{id: gcse, grades: [C, B]}]\nmeasures: [{id: a, title: A, criterion: {scale: gcse, at-least: ▸A}}]",
            says: "no grade of the scale gcse ‘A’"),
        .snippet(
            "scales: [{id: gcse, grades: [C, B], unranked: [X]}]\nmeasures: [{id: a, title: A, criterion: {scale: gcse, at-least: ▸X}}]",
            says: "no grade of the scale gcse ‘X’"),
        .snippet(
            "scales: [{id: nc, grades: [a]}]\nmeasures: [{id: a, title: A, criterion: {scale: nc, progress: 2, from: ▸ks1}}]",
            says: "no key stage ‘ks1’"),
        .snippet(
            "offices: ▸[{id: a, confirms-last: yes}, {id: b, confirms-last: yes}]",
            says: "Only one office can confirm last"),
        .snippet(
            "absence: {measures: [{id: o, result-year: 2011/12, comparators: [{id: a, kind: actual, year: 2008/09}, {id: ▸b, kind: actual, year: 2008/09}]}]}",
            says: "compared twice"),
    ]
}
