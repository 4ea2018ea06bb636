using Ingest.Model;

namespace Ingest.Web.Review;

/// <summary>What a button of the desk asks: its value says what, and after a colon about which other record.</summary>
public static class Asked
{
    /// <summary>True where the candidate is then done with, and the next one is shown.</summary>
    public static bool Settles(string action) => action.Split(':')[0] is "approve" or "same" or "reject";

    /// <param name="blank">The decision without its kind: by whom, about which candidate as she saw it.</param>
    /// <param name="corrections">What the form changes of the candidate's values.</param>
    public static Decision Of(string action, ReviewForm form, Decision blank, Func<IReadOnlyList<RecordedValue>> corrections)
    {
        var decision = blank with { Why = form.First("why") };
        return action.Split(':', 2) switch
        {
            ["approve"] => decision with { Values = corrections() },
            ["same", var entry] => decision with { Other = entry, Values = corrections() },
            ["save"] => decision with { Kind = DecisionKind.Correct, Values = corrections() },
            ["reject"] => decision with { Kind = DecisionKind.Reject },
            ["reopen"] => decision with { Kind = DecisionKind.Reopen },
            ["split", var entry] => decision with { Kind = DecisionKind.Split, Record = entry, Version = form.Number("home-version"), Candidates = [blank.Record] },
            ["merge", var other] => decision with { Kind = DecisionKind.Merge, Record = form.First("home"), Version = form.Number("home-version"), Other = other },
            ["undo", var number] => decision with { Kind = DecisionKind.Undo, Record = "", Version = 0, Undoes = long.Parse(number, null) },
            ["tie", var tie] when tie.Split(':', 2) is [var name, var other] && Enum.TryParse<Relation>(name, out var relation) =>
                decision with { Kind = DecisionKind.Link, Relation = relation, Other = other },
            _ => throw new IngestException("This button is not known.", "Load the page again."),
        };
    }
}
