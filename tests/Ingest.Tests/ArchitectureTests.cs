using System.Xml.Linq;
using Ingest.Tests.Ground;

namespace Ingest.Tests;

/// <summary>The arrows between the rooms, as the project files draw them. A new arrow needs a reviewed line here.</summary>
public sealed class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> Arrows = new()
    {
        ["Ingest.Model"] = [],
        ["Ingest.Reading"] = ["Ingest.Model"],
        ["Ingest.Agreements"] = ["Ingest.Model"],
        ["Ingest.Assistant"] = ["Ingest.Model"],
        ["Ingest.Storage"] = ["Ingest.Model"],
        ["Ingest.Pipeline"] = ["Ingest.Agreements", "Ingest.Assistant", "Ingest.Model", "Ingest.Reading", "Ingest.Storage"],
        ["Ingest.Web"] = ["Ingest.Agreements", "Ingest.Assistant", "Ingest.Model", "Ingest.Pipeline", "Ingest.Reading", "Ingest.Storage"],
    };

    [Fact]
    public void Every_room_refers_only_to_the_rooms_the_house_allows()
    {
        var drawn = Projects().ToDictionary(Name, file => References(file, "ProjectReference").Select(Path.GetFileNameWithoutExtension).Order().ToArray());
        drawn.Keys.Order().ShouldBe(Arrows.Keys.Order());
        foreach (var (room, references) in drawn)
            references.ShouldBe(Arrows[room], room);
    }

    [Fact]
    public void Each_outside_package_is_named_in_one_room_only()
    {
        var named = Projects().SelectMany(file => References(file, "PackageReference").Select(package => (package, room: Name(file))))
            .GroupBy(pair => pair.package).Where(group => group.Count() > 1).Select(group => $"{group.Key}: {string.Join(", ", group.Select(pair => pair.room))}");
        named.Where(line => !line.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void The_pages_and_commands_speak_of_reading_and_coding_at_composition_only()
    {
        var breaches = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Ingest.Web"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}Composition", StringComparison.Ordinal))
            .Where(file => File.ReadLines(file).Any(line =>
                line.Contains("Ingest.Reading", StringComparison.Ordinal) || line.Contains("Ingest.Agreements", StringComparison.Ordinal) || line.Contains("Ingest.Assistant", StringComparison.Ordinal)));
        breaches.ShouldBeEmpty();
    }

    [Fact]
    public void No_file_or_type_bears_a_name_that_says_nothing()
    {
        string[] banned = ["Manager", "Helper", "Helpers", "Util", "Utils", "Service", "Processor", "Base", "Common"];
        var bad = Sources().Select(Path.GetFileNameWithoutExtension)
            .Where(name => banned.Any(word => name!.EndsWith(word, StringComparison.Ordinal)));
        bad.ShouldBeEmpty();
    }

    /// <summary>As <c>dotnet format</c> would put them: those of the system first, each part by the alphabet.</summary>
    [Fact]
    public void Usings_stand_in_order()
    {
        foreach (var file in Sources().Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*.cs", SearchOption.AllDirectories)))
        {
            var usings = File.ReadLines(file).TakeWhile(line => !line.StartsWith("namespace", StringComparison.Ordinal))
                .Where(line => line.StartsWith("using ", StringComparison.Ordinal) && !line.Contains(" static ", StringComparison.Ordinal) && !line.Contains('=', StringComparison.Ordinal))
                .Select(line => line[6..^1]).ToList();
            usings.ShouldBe([.. usings.OrderByDescending(name => name == "System" || name.StartsWith("System.", StringComparison.Ordinal)).ThenBy(name => name, StringComparer.OrdinalIgnoreCase)], file);
        }
    }

    private static IEnumerable<string> Projects() => Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories);

    private static IEnumerable<string> Sources() => Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories);

    private static string Name(string file) => Path.GetFileNameWithoutExtension(file);

    private static IEnumerable<string> References(string file, string kind) =>
        XDocument.Load(file).Descendants(kind).Select(element => element.Attribute("Include")!.Value);
}
