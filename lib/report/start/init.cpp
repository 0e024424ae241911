#include "report/start/init.hpp"

#include "report/cells.hpp"

namespace traject::report {

render::Document init(const std::string& folder, const std::string& template_name,
                      const std::vector<std::string>& files) {
  render::Document document;
  document.data = {
      {"traject", 1},     {"command", "init"}, {"organisation", nullptr}, {"template", template_name},
      {"folder", folder}, {"files", files}};
  document.blocks.emplace_back(render::Title{say("init.title", {{"folder", folder}})});
  document.blocks.emplace_back(render::Paragraph{
      say("init.made", {{"count", static_cast<std::int64_t>(files.size())}, {"template", template_name}})});
  document.blocks.emplace_back(render::Heading{say("init.next")});
  document.blocks.emplace_back(render::Bullets{
      {say("init.next.settings"), say("init.next.people"), say("init.next.git", {{"folder", folder}}),
       say("init.next.check", {{"folder", folder}})}});
  return document;
}

}  // namespace traject::report
