using Ingest.Web.Commands;
using Microsoft.Extensions.Configuration;

namespace Ingest.Web.Composition;

/// <summary>
/// Reads <c>appsettings.json</c> beside the program; environment (<c>INGEST__Reading__TimeoutSeconds</c>) overrides the
/// file, <c>--set Reading:TimeoutSeconds=60</c> overrides both. A key nobody reads is a mistake and is refused.
/// </summary>
public static class SettingsFile
{
    private const string Remedy = "Every key is described in appsettings.json.";

    public static Settings Read(IReadOnlyList<string> overrides)
    {
        var file = Path.Combine(AppContext.BaseDirectory, "appsettings.json");
        try
        {
            var configuration = new ConfigurationBuilder()
                .AddJsonFile(file, optional: true, reloadOnChange: false)
                .AddEnvironmentVariables("INGEST__")
                .AddInMemoryCollection(overrides.Select(Pair))
                .Build();
            RefuseUnknownKeys(configuration, typeof(Settings));
            return configuration.Get<Settings>() ?? new Settings();
        }
        catch (InvalidDataException fault)
        {
            throw new UsageException($"{file} is not valid JSON: {fault.InnerException?.Message ?? fault.Message}", Remedy);
        }
        catch (InvalidOperationException fault)
        {
            throw new UsageException(fault.Message, Remedy);
        }
    }

    private static KeyValuePair<string, string?> Pair(string text)
    {
        var at = text.IndexOf('=', StringComparison.Ordinal);
        return at > 0
            ? new(text[..at].Replace("__", ":", StringComparison.Ordinal), text[(at + 1)..])
            : throw new UsageException($"--set {text} has no value.", "Write --set KEY=VALUE, e.g. --set Reading:TimeoutSeconds=60");
    }

    private static void RefuseUnknownKeys(IConfiguration section, Type type)
    {
        foreach (var child in section.GetChildren())
        {
            var property = type.GetProperties().FirstOrDefault(property => property.Name.Equals(child.Key, StringComparison.OrdinalIgnoreCase))
                ?? throw new UsageException($"The configuration key {child.Path} does not exist.", Remedy);
            if (child.GetChildren().Any() && property.PropertyType.Assembly.GetName().Name!.StartsWith("ingest", StringComparison.OrdinalIgnoreCase))
                RefuseUnknownKeys(child, property.PropertyType);
        }
    }
}
