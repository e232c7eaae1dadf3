import TargetSetting

extension Receipt {
    /// - Parameter today: the day that `daysLeft` counts from, to the day to respond by.
    func json(on today: Day) -> JSONOutput {
        var (comment, reason, respondBy) = (PersonText?.none, PersonText?.none, Day?.none)
        let state: String
        switch decision {
        case .received: state = "received"
        case .accepted(let said): (state, comment) = ("accepted", said)
        case .returned(let said, let day): (state, reason, respondBy) = ("returned", said, day)
        }
        return [
            "number": .number(number), "authority": .text(authority.text),
            "issuedOn": .text(issuedOn.description), "revision": .number(revision),
            "digest": .text(digest), "receivedOn": .text(receivedOn.description),
            "judged": [
                "state": .text(arrival.judgement.rawValue),
                "laDeadline": .text(arrival.laDeadline?.description),
                "statutoryDate": .text(arrival.statutoryDate?.description),
                "extendedUntil": .text(arrival.extendedUntil?.description),
            ],
            "decision": .text(state), "comment": .text(comment?.text), "reason": .text(reason?.text),
            "respondBy": .text(respondBy?.description),
            "daysLeft": .number(respondBy.map(today.days(until:))),
            "targets": .list(
                targets.map {
                    [
                        "measure": .text($0.measure), "title": .text($0.title.text),
                        "figure": .text($0.figure.text), "reason": .text($0.reason.text),
                        "by": .text($0.who.text),
                    ]
                }),
        ]
    }
}

extension AuthorityKey {
    var json: JSONOutput {
        [
            "fingerprint": .text(name.fingerprint), "since": .text(since.description),
            "confirmedBy": .text(confirmedBy?.text),
        ]
    }
}
