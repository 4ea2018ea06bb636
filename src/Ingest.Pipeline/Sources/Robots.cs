using System.Globalization;
using System.Text.RegularExpressions;

namespace Ingest.Pipeline.Sources;

/// <summary>What a host's <c>robots.txt</c> lets us ask for (RFC 9309): the longest matching rule of our group decides, allowing wins a tie.</summary>
public sealed partial class Robots
{
    /// <summary>The name by which a host may speak of us.</summary>
    public const string Agent = "Ingest";

    public static Robots Everything { get; } = new([], null);

    /// <summary>For a host that cannot tell: its rules are unknown, so nothing is asked for.</summary>
    public static Robots Nothing { get; } = new([(false, "/")], null);

    private readonly IReadOnlyList<(bool Allows, string Path)> _rules;

    private Robots(IReadOnlyList<(bool Allows, string Path)> rules, TimeSpan? delay) => (_rules, Delay) = (rules, delay);

    /// <summary>The pause between requests the host asks for; null where it asks for none.</summary>
    public TimeSpan? Delay { get; }

    public static Robots Parse(string text)
    {
        var groups = new List<(HashSet<string> Agents, List<(bool, string)> Rules, TimeSpan?[] Delay)>();
        var naming = false;
        foreach (var line in text.Split('\n').Select(line => line.Split('#')[0]))
        {
            if (line.Split(':', 2) is not [var key, var written])
                continue;
            var (name, value) = (key.Trim().ToLowerInvariant(), written.Trim());
            if (name == "user-agent")
            {
                if (!naming)
                    groups.Add((new(StringComparer.OrdinalIgnoreCase), [], [null]));
                groups[^1].Agents.Add(value);
            }
            else if (groups.Count > 0 && name is "allow" or "disallow" && value.Length > 0)
                groups[^1].Rules.Add((name == "allow", value));
            else if (groups.Count > 0 && name == "crawl-delay" && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 0 and <= 300)
                groups[^1].Delay[0] = TimeSpan.FromSeconds(seconds);
            naming = name == "user-agent";
        }

        var ours = groups.Where(group => group.Agents.Contains(Agent)).ToList();
        if (ours.Count == 0)
            ours = groups.Where(group => group.Agents.Contains("*")).ToList();
        return new Robots([.. ours.SelectMany(group => group.Rules)], ours.Select(group => group.Delay[0]).Max());
    }

    /// <param name="pathAndQuery">As in the request, e.g. <c>/treaties/a.pdf?lang=fr</c>.</param>
    public bool Allows(string pathAndQuery) => _rules
        .Where(rule => Matches(rule.Path, pathAndQuery))
        .OrderByDescending(rule => rule.Path.Length).ThenByDescending(rule => rule.Allows)
        .Select(rule => rule.Allows).DefaultIfEmpty(true).First();

    private static bool Matches(string rule, string path)
    {
        var pattern = Regex.Escape(rule).Replace("\\*", ".*", StringComparison.Ordinal);
        if (pattern.EndsWith("\\$", StringComparison.Ordinal))
            pattern = pattern[..^2] + "$";
        return Regex.IsMatch(path, "^" + pattern, RegexOptions.NonBacktracking);
    }
}
