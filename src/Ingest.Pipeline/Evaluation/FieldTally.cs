namespace Ingest.Pipeline.Evaluation;

/// <summary>Counts one field over the gold records, then makes its score.</summary>
internal sealed class FieldTally(string name, bool nominal = false)
{
    private readonly List<(string Given, string Gold)> _answers = [];
    private int _of, _found, _exact, _abstained, _truePositive, _falsePositive, _falseNegative;

    public string Name => name;

    /// <summary>One value against the answers that are right; null was withheld.</summary>
    public bool One(string? given, IReadOnlyList<string> right)
    {
        _of++;
        var exact = given is not null && right.Contains(given);
        _found += given is null ? 0 : 1;
        _abstained += given is null ? 1 : 0;
        _exact += exact ? 1 : 0;
        _truePositive += exact ? 1 : 0;
        _falsePositive += given is not null && !exact ? 1 : 0;
        _falseNegative += exact ? 0 : 1;
        if (nominal)
            _answers.Add((given ?? "", exact ? given! : right[0]));
        return exact;
    }

    /// <summary>A set against a set.</summary>
    public bool Many(IReadOnlySet<string> given, IReadOnlySet<string> gold, bool also = false)
    {
        var exact = also || given.SetEquals(gold);
        _of++;
        _found += given.Count > 0 ? 1 : 0;
        _exact += exact ? 1 : 0;
        _truePositive += given.Count(gold.Contains);
        _falsePositive += given.Count(value => !gold.Contains(value));
        _falseNegative += gold.Count(value => !given.Contains(value));
        return exact;
    }

    /// <summary>Something that was not found at all.</summary>
    public void Lost(int values)
    {
        _of++;
        _falseNegative += values;
    }

    /// <summary>Something that stands for nothing in the gold.</summary>
    public void Spurious() => _falsePositive++;

    public FieldScore Score() => new()
    {
        Field = name,
        Of = _of,
        Found = _found,
        Exact = _exact,
        Abstained = _abstained,
        Precision = Share(_truePositive, _truePositive + _falsePositive),
        Recall = Share(_truePositive, _truePositive + _falseNegative),
        Kappa = nominal ? Kappa.Of(_answers) : null,
    };

    private static double Share(int part, int whole) => whole == 0 ? 1 : (double)part / whole;
}
