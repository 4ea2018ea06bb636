namespace Ingest.Web.Operations;

/// <summary>Puts a file from a browser into the inbox, where intake finds it like any other.</summary>
public static class HandIn
{
    /// <summary>Characters of a name that is kept; file systems end at 255 bytes, and a letter may take four.</summary>
    private const int LongestName = 60;

    /// <summary>Written under a name intake passes over, then renamed when it is whole; lies in a folder named for who brought it.</summary>
    public static async Task ToAsync(string inbox, IFormFile file, string who, CancellationToken cancellation)
    {
        var folder = Path.Combine(inbox, who);
        Directory.CreateDirectory(folder);
        var part = Path.Combine(folder, $".{Guid.NewGuid():N}.part");
        try
        {
            await using (var target = File.Create(part))
                await file.CopyToAsync(target, cancellation);
            File.Move(part, Free(folder, NameOf(file.FileName)));
        }
        finally
        {
            File.Delete(part);
        }
    }

    /// <summary>The last part of what the browser calls it, without anything a path or a terminal could take for its own.</summary>
    public static string NameOf(string said)
    {
        var last = said.Split('/', '\\')[^1];
        var safe = string.Concat(last.Select(letter => char.IsControl(letter) || letter is ':' or '*' or '?' or '"' or '<' or '>' or '|' ? '_' : letter)).Trim(' ', '.');
        if (safe.Length == 0)
            return "document";
        var ending = Path.GetExtension(safe);
        return safe.Length <= LongestName ? safe : safe[..Math.Max(1, LongestName - ending.Length)] + ending[..Math.Min(ending.Length, 10)];
    }

    private static string Free(string folder, string name)
    {
        var place = Path.Combine(folder, name);
        for (var i = 2; File.Exists(place); i++)
            place = Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(name)} ({i}){Path.GetExtension(name)}");
        return place;
    }
}
