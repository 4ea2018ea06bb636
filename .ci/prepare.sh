# Sourced by run.sh and test.sh: installs what is missing and keeps the build fresh. Says everything on standard error.
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
artifacts="$root/artifacts"

say() { printf '%s\n' "$*" >&2; }

# The packages of needs.txt that are not there, of the levels named.
missing_packages() {
  local package probe level _
  while IFS='|' read -r package probe level _; do
    read -r package <<<"$package"; read -r probe <<<"$probe"; read -r level <<<"$level"
    [[ -z $package || $package == \#* || " $* " != *" $level "* ]] && continue
    case $probe in
      /*) [[ -e $probe ]] ;;
      *) command -v "$probe" >/dev/null ;;
    esac || printf '%s\n' "$package"
  done <"$root/needs.txt"
}

as_root() {
  if [[ $(id -u) == 0 ]]; then "$@"
  elif command -v sudo >/dev/null; then if [[ -t 0 ]]; then sudo "$@"; else sudo -n "$@"; fi
  else return 1
  fi
}

apt() { as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0 "$@" >&2; }

# Installs what is missing of the levels named; what cannot be had is named once a day and gone without.
install_needs() {
  local missing refused="$artifacts/not-installed" package
  missing=$(missing_packages "$@")
  [[ -z $missing ]] && return
  if [[ -f $refused && $(<"$refused") == "$missing" && -n $(find "$refused" -mtime -1) ]]; then
    say "Still not installed: ${missing//$'\n'/ } (ingest doctor says what that means)."
    return
  fi
  say "Installing ${missing//$'\n'/ } …"
  if command -v apt-get >/dev/null; then
    # shellcheck disable=SC2086 # one word a package
    apt install -y --no-install-recommends $missing 2>/dev/null || {
      apt update || true
      for package in $missing; do apt install -y --no-install-recommends "$package" || true; done
    }
  fi
  missing=$(missing_packages "$@")
  mkdir -p "$artifacts"
  if [[ -n $missing ]]; then
    printf '%s\n' "$missing" >"$refused"
    say "Could not install: ${missing//$'\n'/ }. Going on with what is there; ingest doctor says what that means."
  else
    rm -f "$refused"
  fi
}

require_sdk() {
  command -v dotnet >/dev/null && return
  say "dotnet is not installed. Install the .NET 10 SDK: https://dotnet.microsoft.com/download"
  exit 3
}

# A build is fresh while every file it is made from has the same name, time and size as then.
fingerprint() {
  {
    printf '%s\n' "${INGEST_STACK:-}"
    find "$root"/{src,needs.txt,appsettings.json,global.json,Directory.Build.props,Directory.Packages.props} \
      \( -name node_modules -o -path '*/wwwroot/lib' \) -prune -o -type f -printf '%p %T@ %s\n' | LC_ALL=C sort
  } | cksum | tr ' ' -
}
