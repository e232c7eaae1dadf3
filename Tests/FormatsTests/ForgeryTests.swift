import Canonical
import Formats
import Foundation
import Samples
import TargetSetting
import Testing

/// Files that somebody altered with care: canonical bytes, and the digest made anew. Whatever does not follow from the
/// file's own figures and its own cycle is found all the same.
@Suite struct ForgeryTests {
    struct Forgery: Sendable, CustomStringConvertible {
        let description: String
        let sample: Sample
        let changes: [@Sendable (inout JSON) -> Void]
        let found: String

        init(
            _ description: String, of sample: Sample = .pru2010, found: String,
            _ changes: @Sendable (inout JSON) -> Void...
        ) {
            (self.description, self.sample, self.changes, self.found) = (description, sample, changes, found)
        }
    }

    /// Sets a member of the submission.
    private static func set(_ path: String, _ value: JSON?) -> @Sendable (inout JSON) -> Void {
        { $0["submission." + path] = value }
    }

    /// Makes the digest of the cycle anew.
    private static let withCycleDigest: @Sendable (inout JSON) -> Void = { json in
        let digest = Canonical.digest(ofBytes: Data((json["submission.cycle"] ?? .null).canonical.utf8))
        json["submission.cycleDigest"] = .text(digest)
    }

    /// Index of the target of KS4's level 2 threshold, 2 of 9; 9 targets of key stage 1 and 3 of key stage 2 stand before.
    private static let ks4 = "targets.12"

    /// Of what the file says of the other sign-offs.
    private static let digestOfSignOffs: JSON? = {
        let said = (try? Sample.pru2010.files.last).flatMap {
            try? JSON($0.bytes)["submission.parts.sign-offs"]
        }
        return said.map { .text(Canonical.digest(ofBytes: Data($0.canonical.utf8))) }
    }()

    static func note(_ rule: String, _ subject: String, _ answers: [String: JSON]) -> JSON {
        .object([
            "answers": .object(answers), "by": "head", "on": "2010-12-06", "rule": .text(rule),
            "subject": .text(subject), "text": "We have looked at it",
        ])
    }

    private static func doubting(_ doubt: [String: JSON]) -> JSON {
        note(
            "personal-smart", "ks2, reading",
            ["holder": "ks2", "subject": "reading", "doubts": .list([.object(doubt)])])
    }

    private static func noteOnTheProposal(_ answers: [String: JSON]) -> JSON {
        note("proposed-late", "proposal", answers)
    }

    static let forgeries = [
        Forgery(
            "another percentage", found: "‘targets.13.percent’ says 23", set(ks4 + ".percent", 23)),
        Forgery("another count", found: "‘targets.13.percent’ says 22", set(ks4 + ".count", 3)),
        Forgery(
            "a count and its percentage",
            found: "‘parts.statutory.ks4-level2-em’ says ‘2 of 9 (22%)’",
            set(ks4 + ".count", 3), set(ks4 + ".percent", 33)),
        Forgery(
            "a count, its percentage and its statement", found: "no longer counts", set(ks4 + ".count", 3),
            set(ks4 + ".percent", 33), set("parts.statutory.ks4-level2-em", "3 of 9 (33%)")),
        Forgery(
            "a count above its out of", found: "‘targets.count’ is not a number from 0 to 9: 10",
            set(ks4 + ".count", 10)),
        Forgery(
            "a negative count", found: "‘targets.count’ is not a number from 0 to 9: -1",
            set(ks4 + ".count", -1)),
        Forgery(
            "an out of that is not the group", found: "out-of-wrong", set(ks4 + ".of", 8),
            set(ks4 + ".percent", 25)),
        Forgery("two figures", found: "has no figure, or more than one", set(ks4 + ".points", "1.0")),
        Forgery("no figure", found: "has no figure, or more than one", set(ks4 + ".count", nil)),
        Forgery(
            "another state", found: "‘targets.13.count’ says 2",
            set(ks4 + ".state", "not-set")),
        Forgery(
            "another status", found: "‘targets.13.status’", set(ks4 + ".status", "recommended")),
        Forgery("another title", found: "‘targets.13.title’", set(ks4 + ".title", "KS4")),
        Forgery(
            "another year", found: "‘targets.13.resultYear’", set(ks4 + ".resultYear", "2012/13")),
        Forgery("a target removed", found: "‘targets’ says 14 entries", set(ks4, nil)),
        Forgery("another group", found: "‘parts.statutory.ks4’", set("groups.ks4", 10)),
        Forgery(
            "a group that cannot be", found: "‘groups’ is not a number from 0 to 100000: -1",
            set("groups.ks4", -1)),
        Forgery(
            "another ceiling", found: "‘absence.1.ceiling’ says ‘23.0’",
            set("absence.0.ceiling", "23.0")),
        Forgery(
            "no ceiling", found: "‘absence.1.ceiling’ says nothing", set("absence.0.ceiling", nil)),
        Forgery(
            "an absence target above its ceiling", found: "absence-above-ceiling",
            set("absence.0.target", "22.1")),
        Forgery("no absence target", found: "absence-target-missing", set("absence.0.target", nil)),
        Forgery("a rate above 100%", found: "above 100%", set("absence.0.target", "100.1")),
        Forgery(
            "a rate with two decimals",
            found: "‘absence.target’ is not a number with one decimal place: 20.50",
            set("absence.0.target", "20.50")),
        Forgery(
            "an explanation that is not owed", found: "‘parts.absence.overall’",
            set("absence.0.explanation", "why")),
        Forgery(
            "an explanation removed", of: .harbour, found: "absence-above-ceiling",
            set("absence.0.explanation", nil)),
        Forgery(
            "sessions that do not give the rate",
            found: "‘absence.priors.rate’ says 22.0, and what follows from the rest of the file is 22.1.",
            set("absence.0.priors.0.missed", 840)),
        Forgery(
            "half of a count of sessions", found: "‘absence.1.priors.1.possible’",
            set("absence.0.priors.0.missed", nil)),
        Forgery("a prior removed", found: "absence-comparator-missing", set("absence.0.priors.1", nil)),
        Forgery("a source removed", found: "absence-prior-unsourced", set("absence.0.priors.1.source", nil)),
        Forgery(
            "what limits", found: "‘absence.2.priors.1.limits’ says true",
            set("absence.1.priors.0.limits", true)),
        Forgery(
            "a comparator that is not the cycle's", found: "‘absence.1.priors’ says 2 entries",
            set("absence.0.priors.0.comparator", "other")),
        Forgery(
            "an action plan due ten years before", found: "action-plan-missing",
            set("actionPlan.0.by", "2000-03-31"), set("actionPlan.1.by", "2000-07-20")),
        Forgery(
            "no day of a change",
            found: "There is something in absence, and no day on which it last changed.",
            set("lastChanges.absence", nil)),
        Forgery(
            "no day of any change", found: "and no day on which it last changed",
            set("lastChanges", .object([:]))),
        Forgery(
            "another proposal, though nothing changed since",
            found: "in statutory targets is not what stands there",
            set("lastChanges.statutory.on", "2010-11-01"),
            set("proposed.parts.statutory.ks4-level2-em", "9 of 9 (100%)")),
        Forgery(
            "a proposal of what no part has", found: "What was proposed on",
            set("proposed.parts.absence.anything", "any text")),
        Forgery(
            "targets that were never proposed", found: "in statutory targets is not what stands there",
            set("lastChanges.statutory.on", "2010-11-01"), set("proposed.parts.statutory", .object([:]))),
        Forgery(
            "a query answered twice", found: "is answered twice.",
            { json in json["submission.notes.1"] = json["submission.notes.0"] }),
        Forgery(
            "a query accepted twice", found: "is answered twice, the second time in the sign-off of the",
            { json in json["submission.signOffs.1.accepts.1"] = json["submission.signOffs.1.accepts.0"] }),
        Forgery(
            "no absence at all, and nobody asked", found: "absence-unlikely", set("absence.0.target", "0.0")),
        Forgery(
            "an answer about nothing", found: "‘nope’ is answered for figure-unsupported",
            set("notes.0.rule", "figure-unsupported"), set("notes.0.subject", "nope")),
        Forgery(
            "an answer to what is asked of pupils alone", found: "is answered for pupil-named",
            set("notes.0.rule", "pupil-named")),
        Forgery(
            "a revision beyond all", found: "‘revision’ is not a number",
            set("revision", .number(Int.max)), set("supersedes", .text(String(repeating: "a", count: 64)))),
        Forgery("no action plan", found: "action-plan-missing", set("actionPlan", .list([]))),
        Forgery(
            "an action after the target year", found: "‘parts.absence.action 1’",
            set("actionPlan.0.by", "2013-03-31")),
        Forgery("an action that has no number", found: "‘actionPlan.number’", set("actionPlan.0.number", 0)),
        Forgery(
            "an action twice", found: "‘actionPlan.number’",
            { json in json["submission.actionPlan.2"] = json["submission.actionPlan.0"] }),
        Forgery(
            "an action after the highest number there is", found: "‘actionPlan.number’",
            { json in
                json["submission.actionPlan.0.number"] = 2_147_483_647
                json["submission.actionPlan.2"] = json["submission.actionPlan.0"]
            }),
        Forgery(
            "a day that is not", found: "‘actionPlan.by’ is not a day: 2011-02-30",
            set("actionPlan.0.by", "2011-02-30")),
        Forgery(
            "a day written otherwise", found: "‘actionPlan.by’ is not a day: 31/03/2011",
            set("actionPlan.0.by", "31/03/2011")),
        Forgery(
            "a proposal of the sign-offs", found: "What was proposed on",
            set("proposed.parts.sign-offs", .object(["x": "any text"]))),
        Forgery(
            "a proposal without the absence", found: "What was proposed on",
            set("proposed.parts.absence", nil)),
        Forgery(
            "a last change of nothing that is there", found: "is of ‘zzz’, which is not in it",
            set("lastChanges.absence.subject", "zzz")),
        Forgery(
            "an acceptance of somebody else", found: "is another person's to give",
            set("signOffs.1.accepts.0.by", "Mallory Other")),
        Forgery(
            "an acceptance of another office", found: "is another person's to give",
            { json in
                json["submission.signOffs.0.accepts.0"] = json["submission.signOffs.1.accepts.0"]
                json["submission.signOffs.0.accepts.0.by"] = json["submission.signOffs.0.name"]
            }),
        Forgery(
            "a zero rating accepted by another office too", found: "is another person's to give",
            { json in
                json["submission.signOffs.0.accepts.0"] = json["submission.signOffs.1.accepts.0"]
                json["submission.signOffs.0.accepts.0.subject"] = "ks1"
                json["submission.signOffs.0.accepts.0.by"] = json["submission.signOffs.0.name"]
            }),
        Forgery(
            "an acceptance of a zero rating that is not there", found: "‘ks4’ is answered for zero-rated",
            { json in
                json["submission.signOffs.1.accepts.1"] = json["submission.signOffs.1.accepts.0"]
                json["submission.signOffs.1.accepts.1.subject"] = "ks4"
            }),
        Forgery(
            "a note on what one office alone accepts", found: "‘ks2’ is answered for zero-rated",
            { json in
                json["submission.notes.1"] = json["submission.signOffs.1.accepts.0"]
                json["submission.notes.1.by"] = "Nobody Atall"
            }),
        Forgery(
            "an answer with members that its rule does not have",
            found: "is answered for figure-unsupported",
            set("notes.0.rule", "figure-unsupported"), set("notes.0.subject", "ks4-level2-em"),
            set("notes.0.answers", .object(["any": .list(["Jack Cedar"])]))),
        Forgery(
            "an answer without the members of its rule", found: "is answered for similar-names",
            set("notes.0.rule", "similar-names"), set("notes.0.subject", "chair sip"),
            set("notes.0.answers", .object([:]))),
        Forgery(
            "a number for a text in an answer", found: "is answered for proposed-late",
            set("notes.0.rule", "proposed-late"), set("notes.0.subject", "proposal"),
            set("notes.0.answers", .object(["due": 1, "proposed": "2010-12-06"]))),
        Forgery(
            "a day that is a name in an answer that nothing asks for", found: "is answered for proposed-late",
            set("notes.1", noteOnTheProposal(["due": "Jack Cedar", "proposed": "2010-12-06"]))),
        Forgery(
            "an id that the cycle does not have in such an answer",
            found: "is answered for absence-far-apart",
            set(
                "notes.1",
                note(
                    "absence-far-apart", "overall",
                    [
                        "measure": "overall", "lower": "Jack Cedar", "lowerRate": "20.0",
                        "higher": "target-2010-11", "higherRate": "40.0",
                    ]))),
        Forgery(
            "a rate that is none in such an answer", found: "is answered for absence-unlikely",
            set(
                "notes.1",
                note(
                    "absence-unlikely", "overall",
                    ["measure": "overall", "figure": "target", "rate": "of Jack Cedar"]))),
        Forgery(
            "a figure of nobody's in such an answer", found: "is answered for absence-unlikely",
            set(
                "notes.1",
                note(
                    "absence-unlikely", "overall",
                    ["measure": "overall", "figure": "Jack Cedar", "rate": "50.0"]))),
        Forgery(
            "a query answered in a note and with a sign-off too",
            found: "is answered twice, the second time in the sign-off of the",
            { json in
                json["submission.signOffs.0.accepts.0"] = json["submission.notes.0"]
                json["submission.signOffs.0.accepts.0.by"] = json["submission.signOffs.0.name"]
            }),
        Forgery(
            "a doubt with a member that is none", found: "is answered for personal-smart",
            set(
                "notes.1",
                note(
                    "personal-smart", "ks2, reading",
                    [
                        "holder": "ks2", "subject": "reading",
                        "doubts": .list([.object(["doubt": "no-measure", "Lily\nAsh": "x"])]),
                    ]))),
        Forgery(
            "a doubt that nothing is known of", found: "is answered for personal-smart",
            set("notes.1", doubting(["doubt": "Lily Ash, born 14 November 2004"]))),
        Forgery(
            "a doubt with words that are not vague", found: "is answered for personal-smart",
            set(
                "notes.1",
                doubting(["doubt": "vague", "words": .list(["improve", "Lily Ash"])]))),
        Forgery(
            "a doubt of a share that is a name", found: "is answered for personal-smart",
            set("notes.1", doubting(["doubt": "share", "share": "Lily Ash"]))),
        Forgery(
            "a doubt without what it is of", found: "is answered for personal-smart",
            set("notes.1", doubting(["doubt": "far-away"]))),
        Forgery(
            "an answer to a rule that finds errors alone", found: "is answered for confirmed-too-early",
            set(
                "notes.1",
                note(
                    "confirmed-too-early", "head",
                    ["signatory": "head", "day": "2010-12-06", "other": "sip", "otherDay": "2010-12-07"]))),
        Forgery(
            "an answer to a statutory target that is missing", found: "is answered for target-missing",
            set(
                "notes.1",
                note(
                    "target-missing", "ks4-level2-em",
                    ["measure": "ks4-level2-em", "status": "statutory", "target": .object([:])]))),
        Forgery(
            "an answer to a group of statutory targets that is not stated",
            found: "is answered for group-not-stated",
            set("notes.1", note("group-not-stated", "ks2", ["keyStage": "ks2"]))),
        Forgery(
            "an answer about what its rule never asks of", found: "‘chair’ is answered for similar-names",
            set(
                "notes.1",
                note(
                    "similar-names", "chair",
                    ["first": "chair", "name": "Jo", "second": "sip", "otherName": "Jon"]))),
        Forgery(
            "an answer about another thing than its facts", found: "‘ks4’ is answered for group-not-on-roll",
            set(
                "notes.1",
                note("group-not-on-roll", "ks4", ["keyStage": "ks2", "pupils": 7, "onRoll": 6]))),
        Forgery(
            "a key stage counted twice", of: .harbour, found: "‘pupils.keyStage’ says",
            set(
                "pupils",
                .list([
                    .object(["keyStage": "ks4-2013", "pupils": 1, "withMeasurableTargets": 1]),
                    .object(["keyStage": "ks4-2013", "pupils": 1, "withMeasurableTargets": 1]),
                ]))),
        Forgery("an answer by nobody", found: "‘notes.by’ is not a text", set("notes.0.by", ".")),
        Forgery(
            "a sign-off that nobody recorded", found: "‘signOffs.recordedBy’ is not a text",
            set("signOffs.0.recordedBy", "-")),
        Forgery(
            "a note of a hundred years before", found: "nothing of the cycle can be from before",
            set("notes.0.on", "1900-01-01")),
        Forgery(
            "a change of a hundred years before", found: "nothing of the cycle can be from before",
            set("lastChanges.absence.on", "1900-01-01")),
        Forgery(
            "a text of several lines deep in an answer", found: "‘notes.answers’ is not a text",
            set("notes.0.answers.source", .list([.object(["a": "Jack\u{202E}Cedar"])]))),
        Forgery(
            "an acceptance with a text that steers", found: "‘notes.answers’ is not a text",
            set("signOffs.1.accepts.0.answers.reason", "one\u{1B}[2Jtwo")),
        Forgery(
            "a sign-off that was recorded before it was given",
            found: "and that was recorded before it",
            set("signOffs.0.recordedOn", "2010-12-12")),
        Forgery(
            "an empty text that was proposed", found: "‘proposed.parts’ is not a text",
            set("proposed.parts.absence.overall", "")),
        Forgery(
            "a proposal of several lines", found: "‘proposed.parts’ is not a text",
            set("proposed.parts.absence.action 7", "a\nSigned, fingerprint")),
        Forgery(
            "a proposal that turns", found: "‘proposed.parts’ is not a text",
            set("proposed.parts.absence.action 7", "Jack\u{202E}Cedar")),
        Forgery(
            "a proposal that steers", found: "‘proposed.parts’ is not a text",
            set("proposed.parts.absence.action 7", "a\u{1B}[2J")),
        Forgery(
            "a note of the day after the confirmation", found: "which covers it, was recorded before it",
            set("signOffs.2.recordedOn", "2010-12-06"), set("notes.0.on", "2010-12-07")),
        Forgery(
            "a sign-off after the confirmation", found: "which covers it, was recorded before it",
            set("signOffs.2.recordedOn", "2010-11-30")),
        Forgery(
            "a group of no key stage of the cycle", found: "‘groups’ says ‘ks3’", set("groups.ks3", 4)),
        Forgery("another note", found: "‘parts.notes.", set("notes.0.text", "something else")),
        Forgery(
            "a note removed", found: "Query without an answer, absence-prior-unsourced",
            set("notes", .list([]))),
        Forgery("a note of tomorrow", found: "is later than", set("notes.0.on", "2010-12-15")),
        Forgery(
            "an empty text", found: "‘notes.text’ is not a text of 1 to 2000 characters",
            set("notes.0.text", "")),
        Forgery(
            "a text with a line break", found: "‘notes.text’ is not a text of 1 to 2000 characters",
            set("notes.0.text", "one\ntwo")),
        Forgery(
            "a sign-off removed", found: "The School Improvement Partner (SIP) has not signed.",
            set("signOffs.1", nil)),
        Forgery(
            "every sign-off removed", found: "The head of PRU has not signed.", set("signOffs", .list([]))),
        Forgery(
            "a digest of something else",
            found: "what it says of absence is not what was signed for",
            set("signOffs.0.covers.absence", .text(String(repeating: "a", count: 64)))),
        Forgery(
            "a part that is not covered", found: "does not cover what the cycle says it covers",
            set("signOffs.0.covers.absence", nil)),
        Forgery(
            "a part that is not there", found: "‘signOffs.covers’ says ‘everything’",
            set("signOffs.0.covers.everything", "")),
        Forgery(
            "a sign-off that covers itself", found: "does not cover what the cycle says it covers",
            set("signOffs.0.covers.sign-offs", ForgeryTests.digestOfSignOffs)),
        Forgery(
            "a confirmation that covers itself", found: "does not cover what the cycle says it covers",
            set("signOffs.2.covers.confirmation", .text(Canonical.digest(ofBytes: Data("{}".utf8))))),
        Forgery(
            "one name in two offices", found: "one-person-two-offices", set("signOffs.1.name", "anne o’neil")),
        Forgery(
            "names that are nearly the same", found: "similar-names", set("signOffs.1.name", "Ann O'Neil")),
        Forgery("no name", found: "‘parts.sign-offs.chair’", set("signOffs.0.name", nil)),
        Forgery("another name", found: "no longer counts", set("signOffs.0.name", "Bea Other")),
        Forgery(
            "a sign-off dated after the export", found: "sign-off-in-future",
            set("signOffs.2.date", "2010-12-15")),
        Forgery(
            "a sign-off recorded after the export", found: "is later than",
            set("signOffs.2.recordedOn", "2010-12-15")),
        Forgery(
            "the head before the others", found: "confirmed-too-early", set("signOffs.2.date", "2010-12-12")),
        Forgery(
            "a sign-off before what it covers", found: "sign-off-before-change",
            set("signOffs.0.date", "2010-12-01")),
        Forgery(
            "an acceptance removed", found: "Query without an answer, zero-rated",
            set("signOffs.1.accepts", .list([]))),
        Forgery(
            "one fact of an accepted query", found: "Query without an answer, zero-rated",
            set("signOffs.1.accepts.0.answers.group", 8)),
        Forgery(
            "an accepted query with a fact more", found: "Query without an answer, zero-rated",
            set("signOffs.1.accepts.0.answers.other", 8)),
        Forgery(
            "a noted query with a fact less", found: "Query without an answer, absence-prior-unsourced",
            set("notes.0.answers.rate", nil)),
        Forgery(
            "another office's title", found: "‘signOffs.1.title’", set("signOffs.0.title", "chair")
        ),
        Forgery(
            "an office that is not the cycle's", found: "has not signed", set("signOffs.0.office", "mayor")),
        Forgery("a proposal of tomorrow", found: "is later than", set("proposed.on", "2010-12-15")),
        Forgery(
            "a proposal of another part", found: "‘proposed.parts.x’",
            set("proposed.parts.x", .object([:]))),
        Forgery("a change of tomorrow", found: "is later than", set("lastChanges.absence.on", "2010-12-15")),
        Forgery(
            "a change of no part", found: "‘lastChanges’ says ‘x’",
            set("lastChanges.x", .object(["on": "2010-12-01", "subject": ""]))),
        Forgery("another export day", found: "sign-off-in-future", set("exportedOn", "2010-12-12")),
        Forgery(
            "on time, when it is late",
            found: "It says that it is on time, which does not follow from its dates.",
            set("timeliness.state", "on-time"), set("timeliness.reason", nil)),
        Forgery(
            "later than it is", found: "does not follow from its dates",
            set("timeliness.state", "after-statutory")),
        Forgery(
            "late without a reason",
            found: "‘timeliness.state’ says ‘late’, and what goes with it is missing",
            set("timeliness.reason", nil)),
        Forgery(
            "another deadline beside it", found: "‘timeliness.laDeadline’",
            set("timeliness.laDeadline", "2010-12-31")),
        Forgery(
            "late on the day", found: "which does not follow from its dates", set("exportedOn", "2010-12-13")),
        Forgery(
            "a first revision that replaces something", found: "replaces nothing, and says that it does",
            set("revision", 1)),
        Forgery(
            "a second revision that replaces nothing", found: "does not say what it replaces",
            set("supersedes", nil)),
        Forgery("revision 0", found: "There is no revision 0.", set("revision", 0)),
        Forgery(
            "a digest that is none", found: "‘abc’, which it replaces, is not a SHA-256.",
            set("supersedes", "abc")),
        Forgery("a DfE number that is none", found: "is not a DfE number", set("unit.dfe", "92/1105")),
        Forgery("a unit of another authority", found: "is of LA 925", set("unit.dfe", "925/1105")),
        Forgery("a URN that is none", found: "is not a URN", set("unit.urn", "12")),
        Forgery(
            "a member that is not known", found: "its bytes are not as a submission is written",
            set("comment", "x")),
        Forgery(
            "a member of a target that is not known", found: "its bytes are not as a submission is written",
            set(ks4 + ".comment", "x")),
        Forgery(
            "a member beside the submission", found: "its bytes are not as a submission is written",
            { $0["comment"] = "x" }),
        Forgery(
            "null for nothing", found: "its bytes are not as a submission is written",
            set("absence.0.explanation", .null)),
        Forgery(
            "another cycle", found: "‘cycleDigest’", set("cycle.milestones.3.on", "2010-12-20")),
        Forgery(
            "a cycle with another deadline and its digest", found: "‘timeliness.laDeadline’",
            set("cycle.milestones.3.on", "2010-12-20"), withCycleDigest),
        Forgery(
            "a cycle with a key that is not known",
            found: "Its cycle cannot be read: The cycle has no key ‘colour’.",
            set("cycle.colour", "red"), withCycleDigest),
        Forgery(
            "a cycle in which the SIP need not sign, and no SIP", found: "‘parts.sign-offs.sip’",
            set("cycle.offices.1.required", "no"), withCycleDigest, set("signOffs.1", nil)),
        Forgery(
            "no name of who signed", found: "has no name, which the cycle requires.",
            set("signOffs.0.name", nil)),
        Forgery(
            "no day on which it was agreed", found: "has no day, which the cycle requires.",
            set("signOffs.0.date", nil)),
        Forgery(
            "a name of one letter", found: "‘signOffs.name’", set("signOffs.0.name", "X")),
        Forgery("an answer without a word", found: "‘notes.text’", set("notes.0.text", "...")),
        Forgery(
            "an acceptance without a word", found: "text’", set("signOffs.1.accepts.0.text", "--")),
        Forgery(
            "a cycle that was frozen", of: .harbour, found: "after the cycle was frozen on",
            set("cycle.milestones.6.on", "2012-11-01"), withCycleDigest),
    ]

    @Test("A forgery with a digest of its own is found", arguments: forgeries)
    func forgeryIsFound(_ forgery: Forgery) throws {
        let file = try #require(try forgery.sample.files.last)
        var json = try JSON(file.bytes)
        let before = json
        for change in forgery.changes { change(&json) }
        #expect(json != before, "nothing was forged")
        let problems = Verification(of: ForgeryTests.sealed(json)).problems
        #expect(problems.contains { $0.contains(forgery.found) }, "said: \(problems)")
        for problem in problems {
            #expect(problem.hasSuffix("."), "no sentence: \(problem)")
            #expect(!problem.contains("Swift") && !problem.contains("Error("), "not for people: \(problem)")
        }
    }

    /// Nothing in a file can show that it was not a rehearsal; but the digest is another, so whoever was told it knows.
    @Test("A rehearsal made to look real has another digest than the one exported")
    func rehearsalMadeReal() throws {
        let file = try #require(try Sample.rehearsal.files.last)
        var json = try JSON(file.bytes)
        #expect(json["submission.rehearsal"] == true)
        json["submission.rehearsal"] = false
        #expect(
            Verification(of: Data((json.canonical + "\n").utf8)).problems.contains {
                $0.contains("The content was altered")
            })
        #expect(Verification(of: ForgeryTests.sealed(json)).digest != file.digest)
    }

    /// The bytes as `pru` would write them, with a digest that fits, and signed as whoever has the unit's key could.
    static func sealed(_ json: JSON) -> Data {
        var json = json
        let digest = Canonical.digest(ofBytes: Data((json["submission"] ?? .null).canonical.utf8))
        json["digest"] = .text(digest)
        let signature = try? Sample.unitKey.signature(ofFormat: "pru-submission-2", digest: digest)
        json["signature.value"] = .text(signature ?? "")
        return Data((json.canonical + "\n").utf8)
    }
}
