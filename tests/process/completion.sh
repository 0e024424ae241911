# What the shells offer: of a command that does several things, only the options that fit what is typed so far.
source "${TRAJECT_SOURCE:?ctest runs this}/tests/support/process.sh"
PATH=$(dirname "$TRAJECT"):$PATH

bash_offers() {
  COMP_WORDS=(traject "$@") COMP_CWORD=$# COMPREPLY=()
  _traject
  printf '%s\n' ${COMPREPLY[@]+"${COMPREPLY[@]}"}
}

# As bashcompinit calls it.
zsh_offers() {
  zsh -f -c 'autoload -U +X compinit && compinit -u -D; source "$1"; shift
    emulate sh; setopt kshglob noshglob braceexpand nounset
    COMP_WORDS=(traject "$@") COMP_CWORD=$# COMPREPLY=()
    _traject; printf "%s\n" "${COMPREPLY[@]}"' zsh "$work/traject.zsh" "$@"
}

fish_offers() {
  fish --no-config -c 'source $argv[1]; complete -C "traject $argv[2..]"' "$work/traject.fish" "$@" | cut -f 1
}

# offers WORDS... -- OPTIONS...: with the last of these words being typed, all of these options of the command, each once, and no other.
offers() {
  local typed=()
  while [[ $1 != --- ]]; do typed+=("$1") && shift; done
  shift
  local wanted offered
  wanted=$(printf '%s\n' "$@" | sort)
  offered=$("${shell}_offers" "${typed[@]}" | grep -vxF -e "$globals" | grep '^--' | sort || true)
  [[ $offered == "$wanted" ]] || fail "$shell, ${typed[*]}: $offered"
}

globals=$(printf '%s\n' --{format,excel,language,as-of,dry-run,commit,output,help,version})
for shell in bash zsh fish; do
  if ! command -v $shell > "$work/path"; then continue; fi
  "$TRAJECT" completion $shell > "$work/traject.$shell"
  if [[ $shell == bash ]]; then source "$work/traject.bash"; fi
  offers queue trips -- ---
  offers plan-cohort trips --suggest -- --- --suggest --from --until --groups
  offers plan-cohort trips --groups 3 -- --- --suggest --from --until --groups
  offers plan-cohort trips --replace -- --- --start --name --replace --allow --because --by --teams --assignment
  offers plan-cohort trips --replace --teams -- --- --replace --teams --assignment
  offers plan-cohort trips --start 2021-09-03 -- --- --start --name --replace --allow --because --by
  offers attend trips-1 --sheet -- --- --sheet
  offers forget --due -- --- --because --by --confirm --due --list
  offers voucher redeem v-1 -- --- --date --amount --programme
  offers voucher unused v-1 -- --- --because --programme
  offers budget --settle -- --- --settle --with --year
done
