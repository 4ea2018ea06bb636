using System.Globalization;
using Ingest.Assistant;

namespace Ingest.Pipeline.Assistance;

/// <summary>What the model did over several documents, in numbers.</summary>
internal sealed class ModelTally
{
    private readonly Dictionary<string, int> _dropped = [];
    private int _agreements;
    private int _unknown;

    public int Coded { get; private set; }

    /// <summary>Documents that got no answer and come again.</summary>
    public int Unanswered { get; private set; }

    public int Dropped => _dropped.Values.Sum();

    public void Add(ModelCoding said)
    {
        if (!said.Whole)
        {
            Unanswered++;
            return;
        }

        Coded++;
        _agreements += said.Agreements.Count;
        _unknown += said.Unknown;
        foreach (var (why, count) in said.Dropped)
            _dropped[why] = _dropped.GetValueOrDefault(why) + count;
    }

    public string Text => string.Create(CultureInfo.InvariantCulture, $"{Coded} documents coded by the model: {_agreements} agreements; {Unanswered} documents got no answer; {_unknown} parts are unknown; {Dropped} values were dropped")
        + (Dropped > 0 ? $" ({string.Join(", ", _dropped.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key} {pair.Value}"))})." : ".");
}
